using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>E-mail over SMTP with STARTTLS and log-in. The same delivery has the same Message-ID at every attempt.</summary>
public sealed class MailSender(AddressGuard guard) : IChannelSender
{
    public bool Speaks(ChannelKind kind) => kind == ChannelKind.Email;

    public int BatchSize => 40;

    public int AtOnce => 2;

    public async Task<SendResult> SendAsync(OpenChannel channel, OutgoingNotice notice, CancellationToken cancel)
    {
        var server = channel.Channel;
        if (!MailAddress.TryCreate(notice.Address, out var to)) return SendResult.Refused("收件地址写法不对，请改正后再发。");
        try
        {
            if (await guard.ResolveAsync(server.Host!, cancel) is null) return SendResult.Failed("邮件服务器在内网，须由运维在 Notices:PrivateHosts 里允许。");
            using var client = new SmtpClient(server.Host!, server.Port) { EnableSsl = true, DeliveryFormat = SmtpDeliveryFormat.International };
            if (!string.IsNullOrEmpty(server.UserName)) client.Credentials = new NetworkCredential(server.UserName, channel.Secrets.Secret);
            using var mail = Write(server, notice, to);
            await client.SendMailAsync(mail, cancel);
            return SendResult.Sent;
        }
        catch (OperationCanceledException)
        {
            return SendResult.Unsure("邮件服务器没有在规定时间内回答，不知道是否已收下。");
        }
        catch (SmtpFailedRecipientException e)
        {
            return IsPassing(e.StatusCode) ? SendResult.Failed($"收件邮箱暂时不收：{Short(e)}") : SendResult.Refused($"收件邮箱不存在或拒收：{Short(e)}");
        }
        catch (SmtpException e)
        {
            return Judge(e);
        }
        catch (SocketException e)
        {
            return SendResult.Failed($"找不到邮件服务器：{e.SocketErrorCode}。");
        }
    }

    private static MailMessage Write(NoticeChannel server, OutgoingNotice notice, MailAddress to)
    {
        var mail = new MailMessage(new MailAddress(server.Sender!, $"{notice.Unit}党群服务中心", Encoding.UTF8), new MailAddress(to.Address, notice.Person, Encoding.UTF8))
        {
            Subject = notice.Subject.ReplaceLineEndings(" "),
            SubjectEncoding = Encoding.UTF8,
            Body = notice.Body,
            BodyEncoding = Encoding.UTF8,
        };
        mail.Headers.Add("Message-ID", $"<{notice.DeliveryId:N}@{new MailAddress(server.Sender!).Host}>");
        mail.Headers.Add("X-Reference", notice.Number);
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    private static SendResult Judge(SmtpException e)
    {
        if (e.InnerException is SocketException socket) return SendResult.Failed($"连不上邮件服务器：{socket.SocketErrorCode}。请检查地址和端口。");
        if (e.InnerException is System.Security.Authentication.AuthenticationException) return SendResult.Failed("邮件服务器的证书不受信任，没有发送。");
        return e.StatusCode switch
        {
            SmtpStatusCode.GeneralFailure when e.InnerException is IOException => SendResult.Unsure("与邮件服务器的连接中断，不知道是否已收下。"),
            SmtpStatusCode.MustIssueStartTlsFirst or SmtpStatusCode.ClientNotPermitted => SendResult.Failed($"邮件服务器不让登录，请检查登录名和密码：{Short(e)}"),
            SmtpStatusCode.ServiceNotAvailable => SendResult.Throttled($"邮件服务器要求稍后再来：{Short(e)}", TimeSpan.FromMinutes(5)),
            SmtpStatusCode.ExceededStorageAllocation or SmtpStatusCode.MailboxNameNotAllowed or SmtpStatusCode.MailboxUnavailable => SendResult.Refused($"邮件服务器拒收：{Short(e)}"),
            _ => SendResult.Failed($"邮件服务器报错：{Short(e)}"),
        };
    }

    private static bool IsPassing(SmtpStatusCode code) => (int)code is >= 400 and < 500;

    private static string Short(Exception e) => e.Message.Length > 120 ? e.Message[..120] : e.Message;
}
