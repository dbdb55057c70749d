using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Server.Notices.Deliveries;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Notices.Broadcasts;

/// <summary>Notices to a whole unit. A script is a delivery on the loudspeaker, which is sent when somebody has read it out.</summary>
public sealed class BroadcastService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, AuditWriter audit, CenterClock clock) : IBroadcastService
{
    private static readonly Refusal NotFound = Refusal.NotFound("broadcast.not-found", "没有找到这份广播稿，可能已过保存期。");

    public async Task<Outcome<Paged<BroadcastScript>>> ListAsync(Guid unitId, int skip, int take, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ManageNotices, unitId);
        if (!standing.Succeeded) return Outcome<Paged<BroadcastScript>>.Refused(standing.Refusals);
        var scripts = Scripts(db).Where(s => s.Delivery.UnitId == unitId);
        var total = await scripts.CountAsync(cancel);
        var rows = await scripts.OrderByDescending(s => s.Delivery.Id).Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, 100)).ToListAsync(cancel);
        var unit = await db.Units.Where(u => u.Id == unitId).Select(u => u.Name).FirstAsync(cancel);
        return new Paged<BroadcastScript>([.. rows.Select(r => Show(r, unit))], total);
    }

    public async Task<Outcome<BroadcastScript>> GetAsync(Guid id, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var found = await FindAsync(db, id, cancel);
        if (!found.Succeeded) return Outcome<BroadcastScript>.Refused(found.Refusals);
        var unitId = found.Value.Delivery.UnitId;
        return Show(found.Value, await db.Units.Where(u => u.Id == unitId).Select(u => u.Name).FirstAsync(cancel));
    }

    public async Task<Outcome<int>> SendAsync(BroadcastRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<int>.Refused(faults);
        return await write.RunAsync<int>([], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManageNotices, request.UnitId);
            if (!standing.Succeeded) return Outcome<int>.Refused(standing.Refusals);
            var channels = await ChannelChoice.LoadAsync(session.Db, await UnitPaths.LoadAsync(session.Db, cancel), cancel);
            var count = channels.Groups(request.UnitId).Count(c => (c.Kinds & NoticeKinds.Bit(NoticeKind.Announcement)) != 0);
            if (count == 0) return Refusal.Conflict("broadcast.no-channel", "本单位还没有群机器人或大喇叭，请先在“通知渠道”里添加一个。");
            session.TellGroup(request.UnitId, NoticeKind.Announcement, request.Title.Trim(), request.Text.Trim(), "", clock.UtcNow);
            await audit.WriteAsync(session.Db, AuditAction.Added, "通知公告", request.UnitId.ToString(), request.UnitId, $"{request.Title.Trim()}：{request.Text.Trim()}", cancel);
            return count;
        }, cancel);
    }

    public async Task<Outcome> MarkReadAsync(Guid id, CancellationToken cancel = default) => await write.RunAsync<Guid>([id], async session =>
    {
        var found = await FindAsync(session.Db, id, cancel);
        if (!found.Succeeded) return Outcome<Guid>.Refused(found.Refusals);
        if (found.Value.Delivery.State == DeliveryState.Sent) return id;
        var now = clock.UtcNow;
        await session.Db.Set<Delivery>().Where(d => d.Id == id).ExecuteUpdateAsync(
            s => s.SetProperty(d => d.State, DeliveryState.Sent).SetProperty(d => d.SentUtc, now).SetProperty(d => d.AttemptedUtc, now).SetProperty(d => d.Attempts, 1), cancel);
        await audit.WriteAsync(session.Db, AuditAction.Changed, "广播稿", id.ToString(), found.Value.Delivery.UnitId, $"已播送，编号{NoticeNumber.Of(id)}", cancel);
        return id;
    }, cancel);

    private async Task<Outcome<DeliveryRow>> FindAsync(AppDbContext db, Guid id, CancellationToken cancel)
    {
        var row = await Scripts(db).FirstOrDefaultAsync(s => s.Delivery.Id == id, cancel);
        if (row is null) return await access.WhoAsync(db) is { Succeeded: true } who && who.Value.MayAnywhere(Permission.ManageNotices) ? NotFound : AccessControl.NotAllowed;
        var standing = await access.RequireAsync(db, Permission.ManageNotices, row.Delivery.UnitId);
        return standing.Succeeded ? row : Outcome<DeliveryRow>.Refused(standing.Refusals);
    }

    private static IQueryable<DeliveryRow> Scripts(AppDbContext db) =>
        from d in db.Set<Delivery>().AsNoTracking()
        join c in db.Set<NoticeChannel>().AsNoTracking() on d.ChannelId equals c.Id
        join m in db.Outbox.AsNoTracking() on d.MessageId equals m.Id
        where c.Kind == ChannelKind.Loudspeaker
        select new DeliveryRow { Delivery = d, Channel = c, Message = m };

    private static BroadcastScript Show(DeliveryRow row, string unit)
    {
        var (d, message) = (row.Delivery, row.Message!);
        return new BroadcastScript(
            d.Id, NoticeNumber.Of(d.Id), unit, message.Title, CenterClock.ToWallClock(message.CreatedUtc), d.SentUtc is { } read ? CenterClock.ToWallClock(read) : null,
            BroadcastWords.Opening(unit, message.Title), BroadcastWords.Lines(message.Text), BroadcastWords.Closing(unit));
    }
}
