using System.Diagnostics;
using PartyMassCenter.Server.Notices.Channels;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>Sends what is due on one channel, batch after batch, until nothing is left or the channel must rest.</summary>
public sealed class ChannelRun(DeliveryClaims claims, NoticeWriter writer, DeliveryRecords records, ChannelSenders senders, SecretBox box, DeliverySettings settings, DeliveryMeter meter)
{
    private const int FailuresThatEndABatch = 3;

    public async Task SendDueAsync(Guid channelId, IChannelSender? sender, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            var claim = await claims.TakeAsync(channelId, sender?.BatchSize ?? 20, cancel);
            if (claim is null) return;
            sender ??= senders.For(claim.Channel.Kind)!;
            var results = await SendAsync(claim, sender, cancel);
            await records.WriteAsync(claim, results);
            meter.Count(claim.Channel.Kind, results.Select(r => r.Result.Outcome));
            if (results.Any(r => r.Result.Outcome == SendOutcome.NotTried)) return;
        }
    }

    private async Task<IReadOnlyList<(Delivery Delivery, SendResult Result)>> SendAsync(Claim claim, IChannelSender sender, CancellationToken cancel)
    {
        if (box.Open(claim.Channel.ProtectedSecrets) is not { } secrets)
            return [.. claim.Deliveries.Select(d => (d, SendResult.Failed("渠道的密钥解不开了（系统的加密钥匙已更换），请在通知渠道里重新填写。")))];
        var channel = new OpenChannel(claim.Channel, secrets);
        var notices = await writer.WriteAsync(claim, cancel);
        var results = notices.Select(n => (n.Delivery, Result: n.Instead ?? SendResult.NotTried)).ToArray();
        var (next, failures, stop) = (-1, 0, false);

        // What is not sent in half of the lease is given back, so that nobody else finds it abandoned while it is being sent here.
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, sender.AtOnce).Select(async _ =>
        {
            while (!Volatile.Read(ref stop) && !cancel.IsCancellationRequested && watch.Elapsed.TotalSeconds < settings.LeaseSeconds / 2.0)
            {
                var n = Interlocked.Increment(ref next);
                if (n >= notices.Count) return;
                if (notices[n].Notice is not { } notice) continue;
                var result = await TrySendAsync(sender, channel, notice, cancel);
                results[n].Result = result;
                if (result.Outcome is SendOutcome.Failed or SendOutcome.Unsure)
                {
                    if (Interlocked.Increment(ref failures) >= FailuresThatEndABatch) Volatile.Write(ref stop, true);
                }
                else
                {
                    Volatile.Write(ref failures, 0);
                }

                if (result.Outcome == SendOutcome.Throttled) Volatile.Write(ref stop, true);
            }
        }));
        return results;
    }

    private async Task<SendResult> TrySendAsync(IChannelSender sender, OpenChannel channel, OutgoingNotice notice, CancellationToken cancel)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        try
        {
            return await sender.SendAsync(channel, notice, timeout.Token);
        }
        catch (Exception e)
        {
            // A sender's own bug must not stop the others, and must not lose the message.
            return SendResult.Unsure($"发送程序出错：{e.GetType().Name}。");
        }
    }
}
