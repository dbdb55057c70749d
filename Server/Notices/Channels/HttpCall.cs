using System.Net;
using System.Net.Sockets;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>Posts to a channel's address and tells failures apart: before the request was out, after it, and by status.</summary>
public sealed class HttpCall(ChannelHttp http)
{
    private const int LongestAnswer = 16 * 1024;

    /// <param name="read">Reads a successful answer, as far as it is needed.</param>
    public async Task<SendResult> PostAsync(Uri address, Func<HttpRequestMessage> request, Func<string, SendResult> read, CancellationToken cancel)
    {
        try
        {
            using var message = request();
            (message.Method, message.RequestUri) = (HttpMethod.Post, address);
            using var answer = await http.Client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancel);
            return Judge(answer) ?? read(await ReadAsync(answer, cancel));
        }
        catch (OperationCanceledException)
        {
            return SendResult.Unsure("对方没有在规定时间内回答，不知道是否已收下。");
        }
        catch (HttpRequestException e) when (Find<ForbiddenAddressException>(e))
        {
            return SendResult.Failed("网址在内网，须由运维在 Notices:PrivateHosts 里允许。");
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError || Find<SocketException>(e) && e.HttpRequestError == HttpRequestError.Unknown)
        {
            return SendResult.Failed("连不上对方的服务器，请检查网址和网络。");
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return SendResult.Unsure("连接中断，不知道对方是否已收下。");
        }
    }

    private static SendResult? Judge(HttpResponseMessage answer) => (int)answer.StatusCode switch
    {
        >= 200 and < 300 => null,
        429 => SendResult.Throttled("对方限制了频率（429）。", Wait(answer)),
        408 or >= 500 => SendResult.Failed($"对方服务器出错（{(int)answer.StatusCode}）。"),
        >= 300 and < 400 => SendResult.Failed($"对方要求转到别的网址（{(int)answer.StatusCode}），请填写最终的网址。"),
        401 or 403 or 404 => SendResult.Failed($"对方不认这个网址或密钥（{(int)answer.StatusCode}），请检查渠道设置。"),
        _ => SendResult.Refused($"对方不接受这条消息（{(int)answer.StatusCode}）。"),
    };

    private static TimeSpan Wait(HttpResponseMessage answer) =>
        TimeSpan.FromSeconds(Math.Clamp(answer.Headers.RetryAfter?.Delta?.TotalSeconds ?? 60, 1, 3600));

    private static async Task<string> ReadAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        if (answer.StatusCode == HttpStatusCode.NoContent) return "";
        await using var stream = await answer.Content.ReadAsStreamAsync(cancel);
        var buffer = new byte[LongestAnswer];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel);
        return System.Text.Encoding.UTF8.GetString(buffer, 0, length);
    }

    private static bool Find<T>(Exception? e)
        where T : Exception => e is not null && (e is T || Find<T>(e.InnerException));
}
