using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>The group robots of 企业微信, 钉钉 and 飞书: plain text, each with its own signature and size.</summary>
public sealed class RobotSender(HttpCall call, TimeProvider time) : IChannelSender
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool Speaks(ChannelKind kind) => kind is ChannelKind.WeCom or ChannelKind.DingTalk or ChannelKind.Feishu;

    public int BatchSize => 20;

    // One after another: what a group reads should come in order.
    public int AtOnce => 1;

    public Task<SendResult> SendAsync(OpenChannel channel, OutgoingNotice notice, CancellationToken cancel)
    {
        if (channel.Secrets.Url is not { } url) return Task.FromResult(SendResult.Failed("渠道没有网址，请在通知渠道里填写。"));
        var secret = channel.Secrets.Secret ?? "";
        var now = time.GetUtcNow();
        return channel.Channel.Kind switch
        {
            ChannelKind.WeCom => PostAsync(new Uri(url), Text(RobotText.Fit(notice.Body, notice.Number, 2048)), cancel),
            ChannelKind.DingTalk => PostAsync(Signed(url, secret, now.ToUnixTimeMilliseconds()), Text(RobotText.Fit(notice.Body, notice.Number, 16_000)), cancel),
            ChannelKind.Feishu => PostAsync(new Uri(url), new
            {
                timestamp = $"{now.ToUnixTimeSeconds()}",
                sign = Signatures.Feishu(secret, now.ToUnixTimeSeconds()),
                msg_type = "text",
                content = new { text = RobotText.Fit(notice.Body, notice.Number, 16_000) },
            }, cancel),
            _ => throw new ArgumentOutOfRangeException(nameof(channel)),
        };
    }

    private static object Text(string content) => new { msgtype = "text", text = new { content } };

    private static Uri Signed(string url, string secret, long milliseconds) =>
        new($"{url}{(url.Contains('?') ? '&' : '?')}timestamp={milliseconds}&sign={Uri.EscapeDataString(Signatures.DingTalk(secret, milliseconds))}");

    private Task<SendResult> PostAsync(Uri address, object body, CancellationToken cancel) => call.PostAsync(
        address,
        () => new HttpRequestMessage
        {
            Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, Json)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } },
        },
        RobotAnswers.Read,
        cancel);
}
