using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices;

/// <summary>A person's own inbox; nobody reads another's.</summary>
public sealed class InboxService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, CenterClock clock) : IInboxService
{
    public async Task<Outcome<int>> UnreadCountAsync(CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<int>.Refused(who.Refusals);
        return await db.Inbox.CountAsync(m => m.PersonId == who.Value.PersonId && m.ReadUtc == null, cancel);
    }

    public async Task<Outcome<Paged<InboxItem>>> ListAsync(bool unreadOnly, int skip, int take, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<Paged<InboxItem>>.Refused(who.Refusals);
        var mine = db.Inbox.AsNoTracking().Where(m => m.PersonId == who.Value.PersonId && (!unreadOnly || m.ReadUtc == null));
        var total = await mine.CountAsync(cancel);
        var rows = await mine.OrderByDescending(m => m.AtUtc).ThenByDescending(m => m.Id).Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, 200)).ToListAsync(cancel);
        return new Paged<InboxItem>(
            [.. rows.Select(m => new InboxItem(m.Id, CenterClock.ToWallClock(m.AtUtc), m.Title, m.Text, m.Link, m.ReadUtc is not null))], total);
    }

    public Task<Outcome> MarkReadAsync(Guid id, CancellationToken cancel = default) => MarkAsync(m => m.Id == id, mustExist: true, cancel);

    public Task<Outcome> MarkAllReadAsync(CancellationToken cancel = default) => MarkAsync(m => true, mustExist: false, cancel);

    private async Task<Outcome> MarkAsync(System.Linq.Expressions.Expression<Func<InboxMessage, bool>> which, bool mustExist, CancellationToken cancel) =>
        await write.RunAsync<int>([], async session =>
        {
            var who = await access.WhoAsync(session.Db);
            if (!who.Succeeded) return Outcome<int>.Refused(who.Refusals);
            var mine = session.Db.Inbox.Where(m => m.PersonId == who.Value.PersonId).Where(which);
            if (mustExist && !await mine.AnyAsync(cancel)) return Refusal.NotFound("inbox.not-found", "没有找到这条消息，可能已被清理。");
            var now = clock.UtcNow;
            session.Announce(LiveTopics.Inbox(who.Value.PersonId));
            return await mine.Where(m => m.ReadUtc == null).ExecuteUpdateAsync(s => s.SetProperty(m => m.ReadUtc, now), cancel);
        }, cancel);
}
