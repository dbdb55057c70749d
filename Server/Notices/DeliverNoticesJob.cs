using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Notices;

/// <summary>
/// Moves what waits in the outbox into inboxes. Putting it in and marking it delivered is one transaction, and the inbox row
/// has the outbox row's id: a crash at any instant neither loses nor repeats a message. Several processes may run it at once.
/// </summary>
public sealed class DeliverNoticesJob(IDbContextFactory<AppDbContext> contexts, SerializedWrite write, CenterClock clock) : IRecurringJob
{
    private const int BatchSize = 500;

    private static readonly Guid OutboxKey = Guid.Parse("6f7574b0-0000-7000-8000-000000000001");

    public static string Title => "送达消息";

    public async Task RunAsync(CancellationToken cancel)
    {
        while (await AnyWaitingAsync(cancel) && await DeliverBatchAsync(cancel) == BatchSize)
        {
            // A full batch: there may be more.
        }
    }

    private async Task<bool> AnyWaitingAsync(CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Outbox.AnyAsync(m => m.DeliveredUtc == null, cancel);
    }

    private async Task<int> DeliverBatchAsync(CancellationToken cancel)
    {
        var delivered = await write.RunAsync<int>([OutboxKey], async session =>
        {
            var waiting = await session.Db.Outbox.Where(m => m.DeliveredUtc == null).OrderBy(m => m.Id).Take(BatchSize).ToListAsync(cancel);
            foreach (var message in waiting)
            {
                message.DeliveredUtc = clock.UtcNow;
                if (message.PersonId is not { } personId) continue;
                session.Db.Inbox.Add(new InboxMessage
                {
                    Id = message.Id,
                    PersonId = personId,
                    Title = message.Title,
                    Text = message.Text,
                    Link = message.Link,
                    AtUtc = message.CreatedUtc,
                });
                session.Announce(LiveTopics.Inbox(personId));
            }

            return waiting.Count;
        }, cancel);
        return delivered.Value;
    }
}
