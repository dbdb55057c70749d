using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>Deliveries as an operator may see them: what tells of a unit out of their reach is masked.</summary>
public sealed class DeliveryViews(CenterClock clock)
{
    private const string Masked = "（无权查看内容）";

    internal async Task<List<ChannelQueue>> QueuesAsync(AppDbContext db, Standing who, Guid unitId, CancellationToken cancel)
    {
        var units = await UnitPaths.LoadAsync(db, cancel);
        var path = units.Path(unitId)!;
        var now = clock.UtcNow;
        var midnight = CenterClock.ToUtc(clock.Today.ToDateTime(TimeOnly.MinValue));
        var mine = db.Set<Delivery>().Where(d => db.Units.Any(u => u.Id == d.UnitId && u.Path.StartsWith(path)));
        var open = await mine.Where(d => d.State == DeliveryState.Pending || d.State == DeliveryState.Sending || d.State == DeliveryState.Failed).GroupBy(d => d.ChannelId)
            .Select(g => new { g.Key, Count = g.Count(), Retrying = g.Count(d => d.State == DeliveryState.Failed), Oldest = g.Min(d => d.NextUtc) }).ToDictionaryAsync(g => g.Key, cancel);
        var dead = await mine.Where(d => d.State == DeliveryState.Dead).GroupBy(d => d.ChannelId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var sent = await mine.Where(d => d.AttemptedUtc >= midnight && d.State == DeliveryState.Sent).GroupBy(d => d.ChannelId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var channels = await db.Set<NoticeChannel>().AsNoTracking().Where(c => !c.Removed).ToListAsync(cancel);
        return [.. channels
            .Where(c => open.ContainsKey(c.Id) || dead.ContainsKey(c.Id) || sent.ContainsKey(c.Id) || (units.Path(c.UnitId) is { } p && (p.StartsWith(path, StringComparison.Ordinal) || (c.ForBelow && path.StartsWith(p, StringComparison.Ordinal)))))
            .OrderBy(c => units.Path(c.UnitId), StringComparer.Ordinal).ThenBy(c => c.Kind).ThenBy(c => c.Id)
            .Select(c => new ChannelQueue(
                c.Id, c.Kind, c.Name, units.Name(c.UnitId), open.TryGetValue(c.Id, out var o) ? o.Count : 0, o is null ? 0 : (int)Math.Max(0, (now - o.Oldest).TotalMinutes), o?.Retrying ?? 0,
                dead.GetValueOrDefault(c.Id), sent.GetValueOrDefault(c.Id), c.Paused, c.BlockedUntilUtc > now ? CenterClock.ToWallClock(c.BlockedUntilUtc!.Value) : null,
                who.May(Permission.ManageNotices, units.Path(c.UnitId)!)))];
    }

    internal async Task<List<DeliveryHour>> HoursAsync(AppDbContext db, Guid unitId, CancellationToken cancel)
    {
        var path = (await AccessControl.PathAsync(db, unitId))!;
        var first = clock.UtcNow.Date.AddHours(clock.UtcNow.Hour - 23);
        var tried = await db.Set<Delivery>()
            .Where(d => d.AttemptedUtc >= first && (d.State == DeliveryState.Sent || d.State == DeliveryState.Dead) && db.Units.Any(u => u.Id == d.UnitId && u.Path.StartsWith(path)))
            .GroupBy(d => new { d.AttemptedUtc!.Value.Day, d.AttemptedUtc.Value.Hour, d.State })
            .Select(g => new { g.Key.Day, g.Key.Hour, g.Key.State, Count = g.Count() }).ToListAsync(cancel);
        return [.. Enumerable.Range(0, 24).Select(n => first.AddHours(n)).Select(hour => new DeliveryHour(CenterClock.ToWallClock(hour), Count(hour, DeliveryState.Sent), Count(hour, DeliveryState.Dead)))];

        int Count(DateTime hour, DeliveryState state) => tried.Where(t => t.Day == hour.Day && t.Hour == hour.Hour && t.State == state).Sum(t => t.Count);
    }

    internal async Task<Paged<DeliveryListItem>> ListAsync(AppDbContext db, Standing who, DeliveryQuery query, CancellationToken cancel)
    {
        var units = await UnitPaths.LoadAsync(db, cancel);
        var path = units.Path(query.UnitId)!;
        var asked = Rows(db).Where(r => db.Units.Any(u => u.Id == r.Delivery.UnitId && u.Path.StartsWith(path)));
        if (query.State is { } state) asked = asked.Where(r => r.Delivery.State == state);
        if (query.Channel is { } channel) asked = asked.Where(r => r.Channel.Kind == channel);
        var total = await asked.CountAsync(cancel);
        var rows = await asked.OrderByDescending(r => r.Delivery.Id).Skip(Math.Max(0, query.Skip)).Take(Math.Clamp(query.Take, 1, 200)).ToListAsync(cancel);
        return new Paged<DeliveryListItem>([.. rows.Select(r => Item(r, who, units))], total);
    }

    internal async Task<DeliveryDetails> ShowAsync(AppDbContext db, Standing who, Delivery delivery, CancellationToken cancel)
    {
        var units = await UnitPaths.LoadAsync(db, cancel);
        var row = await Rows(db).FirstAsync(r => r.Delivery.Id == delivery.Id, cancel);
        var may = MayRead(who, row.Message, units);
        var address = delivery.Address ?? (row.Channel.Kind == ChannelKind.Email ? row.Person?.Email : row.Channel.Kind == ChannelKind.Gateway ? row.Person?.PhoneNumber : null);
        return new DeliveryDetails(
            Item(row, who, units), may ? delivery.Text ?? row.Message?.Text ?? "" : Masked, Mask(address), ChannelKinds.IsPersonal(row.Channel.Kind), may && DeliveryStates.MayRetry(delivery.State));
    }

    internal async Task<bool> MayReadAsync(AppDbContext db, Standing who, Delivery delivery, CancellationToken cancel) =>
        MayRead(who, await db.Outbox.AsNoTracking().FirstOrDefaultAsync(m => m.Id == delivery.MessageId, cancel), await UnitPaths.LoadAsync(db, cancel));

    private static IQueryable<DeliveryRow> Rows(AppDbContext db) =>
        from d in db.Set<Delivery>().AsNoTracking()
        join c in db.Set<NoticeChannel>().AsNoTracking() on d.ChannelId equals c.Id
        from m in db.Outbox.AsNoTracking().Where(m => m.Id == d.MessageId).DefaultIfEmpty()
        from p in db.Users.AsNoTracking().Where(p => p.Id == d.PersonId).DefaultIfEmpty()
        select new DeliveryRow { Delivery = d, Channel = c, Message = m, Person = p };

    // A digest tells of many things; who may see each of them is only its reader.
    private static bool MayRead(Standing who, OutboxMessage? message, UnitPaths units) =>
        message is not null && (message.UnitId is not { } unit || (units.Path(unit) is { } path && who.RolesIn(path).Count > 0));

    private static DeliveryListItem Item(DeliveryRow row, Standing who, UnitPaths units)
    {
        var d = row.Delivery;
        var waits = d.State is DeliveryState.Pending or DeliveryState.Failed or DeliveryState.Gathered && d.DigestId is null;
        return new DeliveryListItem(
            d.Id, NoticeNumber.Of(d.Id), row.Channel.Kind, row.Channel.Name, d.State,
            row.Message is null ? d.Title ?? "" : MayRead(who, row.Message, units) ? d.Title ?? row.Message.Title : Masked,
            row.Person?.Name ?? $"{units.Name(d.UnitId)}的群", d.Attempts, d.Unsure,
            CenterClock.ToWallClock(d.SentUtc ?? d.AttemptedUtc ?? row.Message?.CreatedUtc ?? d.NextUtc), waits ? CenterClock.ToWallClock(d.NextUtc) : null, d.LastError);
    }

    private static string? Mask(string? address) => address is null ? null
        : address.IndexOf('@') is var at && at > 0 ? $"{address[0]}***{address[at..]}"
        : Phones.Mask(address);
}
