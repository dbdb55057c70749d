using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>
/// Takes notices from the outbox: puts them into inboxes and lays out their deliveries. All of a batch is one transaction, and the inbox row has the
/// outbox row's id: a crash at any instant neither loses nor repeats a notice. Several processes may run it at once.
/// </summary>
public sealed class NoticeRouter(IDbContextFactory<AppDbContext> contexts, SerializedWrite write, CenterClock clock)
{
    private const int BatchSize = 500;

    private static readonly ChannelKind[] Personal = [.. ChannelKinds.All.Where(ChannelKinds.IsPersonal)];

    private static readonly Guid OutboxKey = Guid.Parse("6f7574b0-0000-7000-8000-000000000001");

    /// <param name="routed">Called after each full batch, while there may be more: channels need not wait for the last.</param>
    public async Task RouteAsync(Func<Task> routed, CancellationToken cancel)
    {
        while (await AnyWaitingAsync(cancel) && await RouteBatchAsync(cancel) == BatchSize) await routed();
    }

    private async Task<bool> AnyWaitingAsync(CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Outbox.AnyAsync(m => m.DeliveredUtc == null, cancel);
    }

    private async Task<int> RouteBatchAsync(CancellationToken cancel)
    {
        var routed = await write.RunAsync<int>([OutboxKey], async session =>
        {
            var db = session.Db;
            var waiting = await db.Outbox.AsNoTracking().Where(m => m.DeliveredUtc == null).OrderBy(m => m.Id).Take(BatchSize).ToListAsync(cancel);
            if (waiting.Count == 0) return 0;
            var audience = await Audience.LoadAsync(db, waiting, cancel);
            List<InboxMessage> inbox = [];
            List<Delivery> deliveries = [];
            Dictionary<string, List<Guid>> withheld = [];
            foreach (var message in waiting)
            {
                if (message.PersonId is not { } personId)
                {
                    deliveries.AddRange(ToGroups(message, audience));
                    continue;
                }

                var reader = audience.Find(personId);
                if (audience.Withheld(reader, message.UnitId) is { } reason)
                {
                    if (!withheld.TryGetValue(reason, out var ids)) withheld[reason] = ids = [];
                    ids.Add(message.Id);
                    continue;
                }

                inbox.Add(new InboxMessage { Id = message.Id, PersonId = personId, Title = message.Title, Text = message.Text, Link = message.Link, AtUtc = message.CreatedUtc });
                session.Announce(LiveTopics.Inbox(personId));
                deliveries.AddRange(ToPerson(message, reader!, audience));
            }

            db.Inbox.AddRange(inbox);
            db.Set<Delivery>().AddRange(deliveries);
            var (now, all) = (clock.UtcNow, waiting.Select(m => m.Id).ToArray());
            await db.Outbox.Where(m => all.Contains(m.Id)).ExecuteUpdateAsync(s => s.SetProperty(m => m.DeliveredUtc, now), cancel);
            foreach (var (reason, ids) in withheld)
                await db.Outbox.Where(m => ids.Contains(m.Id)).ExecuteUpdateAsync(s => s.SetProperty(m => m.Withheld, reason), cancel);
            return waiting.Count;
        }, cancel);
        return routed.Value;
    }

    private IEnumerable<Delivery> ToGroups(OutboxMessage message, Audience audience) =>
        from channel in audience.Channels.Groups(message.UnitId!.Value)
        where (channel.Kinds & NoticeKinds.Bit(message.Kind)) != 0

            // The whole village hears the loudspeaker: what is late is not read out to it.
            && (channel.Kind != ChannelKind.Loudspeaker || message.Kind == NoticeKind.Announcement)
        select new Delivery { MessageId = message.Id, ChannelId = channel.Id, UnitId = message.UnitId!.Value, NextUtc = clock.UtcNow };

    private IEnumerable<Delivery> ToPerson(OutboxMessage message, Reader reader, Audience audience)
    {
        foreach (var kind in Personal)
        {
            if (!reader.Wants(kind, message.Kind, message.Urgent) || reader.AddressOn(kind) is null || audience.Channels.For(reader.UnitId, kind) is not { } channel) continue;
            var (at, gathered) = NoticeTiming.Of(reader.Choice, message.Urgent, clock.Now);
            yield return new Delivery
            {
                MessageId = message.Id,
                ChannelId = channel.Id,
                PersonId = reader.Id,
                UnitId = reader.UnitId,
                State = gathered ? DeliveryState.Gathered : DeliveryState.Pending,
                NextUtc = CenterClock.ToUtc(at),
            };
        }
    }
}
