using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices.Deliveries;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Notices.Preferences;

/// <summary>People's own choices, and units' defaults.</summary>
public sealed class PreferenceService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write) : IPreferenceService
{
    public async Task<Outcome<MyNotices>> MineAsync(CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<MyNotices>.Refused(who.Refusals);
        var id = who.Value.PersonId;
        var me = await db.Users.AsNoTracking().FirstAsync(p => p.Id == id, cancel);
        var units = await UnitPaths.LoadAsync(db, cancel);
        var channels = await ChannelChoice.LoadAsync(db, units, cancel);
        var own = await db.Set<NoticePreference>().AsNoTracking().FirstOrDefaultAsync(p => p.PersonId == id, cancel);
        return new MyNotices(
            own?.ToChoice() ?? await DefaultAsync(db, units, me.UnitId, cancel), own is not null, me.Email, Phones.Mask(me.PhoneNumber),
            channels.For(me.UnitId, ChannelKind.Email) is not null, channels.For(me.UnitId, ChannelKind.Gateway) is not null);
    }

    public async Task<Outcome> SaveMineAsync(MyNoticesRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await write.RunAsync<int>([], async session =>
        {
            var who = await access.WhoAsync(session.Db);
            if (!who.Succeeded) return Outcome<int>.Refused(who.Refusals);
            var id = who.Value.PersonId;
            var me = await session.Db.Users.FirstAsync(p => p.Id == id, cancel);
            me.Email = string.IsNullOrWhiteSpace(request.Email) ? null : request.Email.Trim();
            me.NormalizedEmail = me.Email?.ToUpperInvariant();
            var own = await session.Db.Set<NoticePreference>().FirstOrDefaultAsync(p => p.PersonId == id, cancel);
            if (own is null) session.Db.Add(own = new NoticePreference { PersonId = id });
            own.Fill(request.Choice);
            return 0;
        }, cancel);
    }

    public async Task<Outcome> ResetMineAsync(CancellationToken cancel = default) => await write.RunAsync<int>([], async session =>
    {
        var who = await access.WhoAsync(session.Db);
        if (!who.Succeeded) return Outcome<int>.Refused(who.Refusals);
        var id = who.Value.PersonId;
        if (await session.Db.Set<NoticePreference>().FirstOrDefaultAsync(p => p.PersonId == id, cancel) is { } own) session.Db.Remove(own);
        return 0;
    }, cancel);

    public async Task<Outcome<NoticeChoice>> UnitDefaultAsync(Guid unitId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ManageNotices, unitId);
        if (!standing.Succeeded) return Outcome<NoticeChoice>.Refused(standing.Refusals);
        return await DefaultAsync(db, await UnitPaths.LoadAsync(db, cancel), unitId, cancel);
    }

    public async Task<Outcome> SaveUnitDefaultAsync(Guid unitId, NoticeChoice choice, CancellationToken cancel = default)
    {
        if (RequestShape.Check(choice) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await write.RunAsync<int>([unitId], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManageNotices, unitId);
            if (!standing.Succeeded) return Outcome<int>.Refused(standing.Refusals);
            var held = await session.Db.Set<NoticePreference>().FirstOrDefaultAsync(p => p.UnitId == unitId, cancel);
            if (held is null) session.Db.Add(held = new NoticePreference { UnitId = unitId });
            held.Fill(choice);
            return 0;
        }, cancel);
    }

    private static async Task<NoticeChoice> DefaultAsync(AppDbContext db, UnitPaths units, Guid unitId, CancellationToken cancel) =>
        units.Nearest(await db.Set<NoticePreference>().AsNoTracking().Where(p => p.UnitId != null).ToListAsync(cancel), p => p.UnitId!.Value, unitId)?.ToChoice() ?? NoticeChoice.Usual;
}
