using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>
/// The signed webhook, to a text-message gateway (one person) or another system (a group). Headers: <c>X-Notice-Timestamp</c> (UTC seconds),
/// <c>X-Notice-Signature</c> (see <see cref="Signatures.Webhook"/>), <c>Idempotency-Key</c> (the same at every attempt). Any 2xx means taken.
/// </summary>
public sealed class WebhookSender(HttpCall call, TimeProvider time) : IChannelSender
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool Speaks(ChannelKind kind) => kind is ChannelKind.Gateway or ChannelKind.Webhook;

    public int BatchSize => 500;

    public int AtOnce => 16;

    public Task<SendResult> SendAsync(OpenChannel channel, OutgoingNotice notice, CancellationToken cancel)
    {
        if (channel.Secrets.Url is not { } url) return Task.FromResult(SendResult.Failed("渠道没有网址，请在通知渠道里填写。"));
        var seconds = time.GetUtcNow().ToUnixTimeSeconds();
        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            id = notice.DeliveryId,
            number = notice.Number,
            kind = notice.Kind.ToString(),
            urgent = notice.Urgent,
            title = notice.Title,
            text = notice.Body,
            plain = notice.Plain,
            link = notice.Link,
            unit = notice.Unit,
            to = notice.Address is null ? null : new { name = notice.Person, phone = notice.Address },
        }, Json);
        return call.PostAsync(
            new Uri(url),
            () => new HttpRequestMessage
            {
                Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } },
                Headers =
                {
                    { "X-Notice-Timestamp", seconds.ToString(CultureInfo.InvariantCulture) },
                    { "X-Notice-Signature", Signatures.Webhook(channel.Secrets.Secret ?? "", seconds, body) },
                    { "Idempotency-Key", notice.DeliveryId.ToString() },
                },
            },
            _ => SendResult.Sent,
            cancel);
    }
}
