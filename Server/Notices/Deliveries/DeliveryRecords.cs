using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>Writes down what came of a batch, in one transaction.</summary>
public sealed class DeliveryRecords(SerializedWrite write, DeliverySettings settings, RetryPauses pauses, CenterClock clock)
{
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(30);

    internal async Task WriteAsync(Claim claim, IReadOnlyList<(Delivery Delivery, SendResult Result)> results)
    {
        await write.RunAsync<int>([], async session =>
        {
            var (db, now) = (session.Db, clock.UtcNow);
            var sent = results.Where(r => r.Result.Outcome == SendOutcome.Sent).Select(r => r.Delivery.Id).ToArray();
            if (sent.Length > 0)
            {
                await db.Set<Delivery>().Where(d => sent.Contains(d.Id)).ExecuteUpdateAsync(s => s
                    .SetProperty(d => d.State, DeliveryState.Sent).SetProperty(d => d.SentUtc, now).SetProperty(d => d.AttemptedUtc, now).SetProperty(d => d.LastError, (string?)null));
            }

            foreach (var (delivery, result) in results.Where(r => r.Result.Outcome != SendOutcome.Sent)) await WriteAsync(db, delivery, result, claim.Until, now);
            await RestAsync(db, claim.Channel, results, now);
            return 0;
        });
    }

    private async Task WriteAsync(AppDbContext db, Delivery delivery, SendResult result, DateTime until, DateTime now)
    {
        var tried = result.Outcome is SendOutcome.Failed or SendOutcome.Unsure or SendOutcome.Refused;
        var attempts = tried ? delivery.Attempts : delivery.Attempts - 1;
        var state = result.Outcome switch
        {
            SendOutcome.Refused => DeliveryState.Dead,
            SendOutcome.Failed or SendOutcome.Unsure => attempts >= settings.MostAttempts ? DeliveryState.Dead : DeliveryState.Failed,
            _ => attempts > 0 ? DeliveryState.Failed : DeliveryState.Pending,
        };
        var next = state == DeliveryState.Failed && tried ? now + pauses.After(attempts) : now;
        var unsure = delivery.Unsure + (result.Outcome == SendOutcome.Unsure ? 1 : 0);

        // Only while it is still ours: another process may have taken it over after the lease and know better.
        var mine = db.Set<Delivery>().Where(d => d.Id == delivery.Id && d.State == DeliveryState.Sending && d.NextUtc == until);
        if (result.Outcome == SendOutcome.NotTried)
        {
            await mine.ExecuteUpdateAsync(s => s.SetProperty(d => d.State, state).SetProperty(d => d.Attempts, attempts).SetProperty(d => d.AttemptedUtc, (DateTime?)null).SetProperty(d => d.NextUtc, next));
            return;
        }

        await mine.ExecuteUpdateAsync(s => s.SetProperty(d => d.State, state).SetProperty(d => d.Attempts, attempts).SetProperty(d => d.AttemptedUtc, now)
            .SetProperty(d => d.NextUtc, next).SetProperty(d => d.Unsure, unsure).SetProperty(d => d.LastError, result.Error));
    }

    /// <summary>A channel that asks for a pause, or fails again and again, is left alone for a while; its notices wait without losing attempts.</summary>
    private async Task RestAsync(AppDbContext db, NoticeChannel channel, IReadOnlyList<(Delivery Delivery, SendResult Result)> results, DateTime now)
    {
        var tried = results.Where(r => r.Result.Outcome != SendOutcome.NotTried).Select(r => r.Result).ToList();
        var failed = tried.Count > 0 && tried.All(r => r.Outcome is SendOutcome.Failed or SendOutcome.Unsure);
        var failures = failed ? channel.FailuresInARow + 1 : 0;
        DateTime? until = tried.Where(r => r.Wait is not null).Select(r => now + r.Wait!.Value).DefaultIfEmpty().Max() is var asked && asked > now ? asked : null;
        if (until is null && failures > 0)
        {
            var rest = pauses.After(failures) / 4;
            until = now + (rest < LongestRest ? rest : LongestRest);
        }

        if (failures == channel.FailuresInARow && until == channel.BlockedUntilUtc) return;
        await db.Set<NoticeChannel>().Where(c => c.Id == channel.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.FailuresInARow, failures).SetProperty(c => c.BlockedUntilUtc, until));
    }
}
