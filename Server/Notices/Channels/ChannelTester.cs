using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>Sends one test message: to the operator's own address, or to the group; never to anybody else.</summary>
public sealed class ChannelTester(ChannelSenders senders, SecretBox box, DeliverySettings settings, CenterClock clock)
{
    public DateTime UtcNow => clock.UtcNow;

    internal async Task<ChannelTest> SendAsync(AppDbContext db, NoticeChannel channel, Standing who, CancellationToken cancel)
    {
        if (senders.For(channel.Kind) is not { } sender) return new ChannelTest(true, "大喇叭不用测试：通知会出现在广播稿里，打印后由人播送。");
        var address = channel.Kind switch
        {
            ChannelKind.Email => await db.Users.Where(p => p.Id == who.PersonId).Select(p => p.Email).FirstOrDefaultAsync(cancel),
            ChannelKind.Gateway => who.Phone,
            _ => null,
        };
        if (ChannelKinds.IsPersonal(channel.Kind) && string.IsNullOrWhiteSpace(address))
            return new ChannelTest(false, channel.Kind == ChannelKind.Email ? "测试邮件会发给您自己，请先在“我的通知”里填写邮箱。" : "测试短信会发给您自己，请先让管理员登记您的电话。");
        if (box.Open(channel.ProtectedSecrets) is not { } secrets) return new ChannelTest(false, "渠道的密钥解不开了，请重新填写。");
        var unit = await db.Units.Where(u => u.Id == channel.UnitId).Select(u => u.Name).FirstAsync(cancel);
        var id = Guid.CreateVersion7();
        var number = NoticeNumber.Of(id);
        var text = $"这是一条测试消息，由{who.Name}在{ChineseDates.Moment(clock.Now)}发送，收到说明渠道“{channel.Name}”可以用了。编号：{number}";
        var result = await TryAsync(sender, new OpenChannel(channel, secrets), new OutgoingNotice(id, number, NoticeKind.System, false, "测试消息", text, "测试消息", text, settings.Link("/app/notices/channels"), address, who.Name, unit), cancel);
        return result.Outcome == SendOutcome.Sent
            ? new ChannelTest(true, $"已发出，编号{number}，请到{(ChannelKinds.IsPersonal(channel.Kind) ? "自己的邮箱或手机" : "群里")}查看。")
            : new ChannelTest(false, result.Error ?? "没有发出。");
    }

    private async Task<SendResult> TryAsync(IChannelSender sender, OpenChannel channel, OutgoingNotice notice, CancellationToken cancel)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        return await sender.SendAsync(channel, notice, timeout.Token);
    }
}
