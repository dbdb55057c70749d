using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Blackouts;

/// <summary>The yearly notices, and the bookings that an import hits in any centre.</summary>
public sealed class HolidayService(
    IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, DayCalendars calendars, AffectedBookings affected, MoveOffers offers, ClosureChanges changes, CenterClock clock)
    : IHolidayService
{
    public async Task<Outcome<IReadOnlyList<HolidayNotice>>> NoticesAsync(CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        return (await calendars.GetAsync(db)).Notices.ToList();
    }

    public async Task<Outcome<HolidayPreview>> PreviewAsync(HolidayImportRequest request, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await RequireAsync(db);
        if (!standing.Succeeded) return Outcome<HolidayPreview>.Refused(standing.Refusals);
        var read = HolidayNoticeReader.Read(request.Text);
        if (!read.Succeeded) return Outcome<HolidayPreview>.Refused(read.Refusals);
        var (change, days) = await ChangeAsync(db, read.Value, standing.Value, cancel);
        var hits = await affected.FindAsync(db, change, cancel);
        if (!hits.Succeeded) return Outcome<HolidayPreview>.Refused(hits.Refusals);
        return new HolidayPreview([.. read.Value.Select(n => n.Year).Order()], days, await offers.AddAsync(db, change, hits.Value, standing.Value, cancel));
    }

    public async Task<Outcome> ImportAsync(HolidayImportRequest request, CancellationToken cancel = default)
    {
        var outcome = await write.RunAsync<int>(await ContendedAsync(cancel), async session =>
        {
            var standing = await RequireAsync(session.Db);
            if (!standing.Succeeded) return Outcome<int>.Refused(standing.Refusals);
            var read = HolidayNoticeReader.Read(request.Text);
            if (!read.Succeeded) return Outcome<int>.Refused(read.Refusals);
            var (change, _) = await ChangeAsync(session.Db, read.Value, standing.Value, cancel);
            var hits = await affected.FindAsync(session.Db, change, cancel);
            if (!hits.Succeeded) return Outcome<int>.Refused(hits.Refusals);
            if (AffectedBookings.Unanswered(hits.Value, request.Choices) is { } open) return open;
            foreach (var notice in read.Value) await StoreAsync(session.Db, notice, standing.Value, cancel);
            await session.Db.SaveChangesAsync(cancel);
            if (await affected.ApplyAsync(session, change, hits.Value, request.Choices, standing.Value, cancel) is { } refusal) return refusal;
            foreach (var center in await session.Db.Centers.Select(c => c.Id).ToListAsync(cancel)) session.Announce(LiveTopics.Board(center));
            session.Announce(LiveTopics.Holidays);
            return read.Value.Count;
        }, cancel);
        if (outcome.Succeeded) calendars.Forget();
        return outcome;
    }

    private async Task<Outcome<Standing>> RequireAsync(AppDbContext db)
    {
        var who = await access.WhoAsync(db);
        return !who.Succeeded || who.Value.MayAnywhere(Permission.ManageHolidays) ? who : AccessControl.NotAllowed;
    }

    private async Task<(ClosureChange Change, IReadOnlyList<HolidayChange> Days)> ChangeAsync(AppDbContext db, IReadOnlyList<HolidayNotice> notices, Standing standing, CancellationToken cancel)
    {
        var before = await DayCalendars.ReadAsync(db);
        var after = notices.Aggregate(before, (calendar, notice) => calendar.With(notice));
        var days = notices.Select(n => n.Year).Order().SelectMany(year => before.Changes(after, year)).Select(c => new HolidayChange(c.Before, c.After)).ToList();
        var first = days.Count > 0 ? days[0].After.Date : clock.Today;
        var last = days.Count > 0 ? days[^1].After.Date : clock.Today;
        var span = new TimeRange(first.ToDateTime(TimeOnly.MinValue), last.AddDays(1).ToDateTime(TimeOnly.MinValue));
        return (await changes.OfNoticesAsync(db, await RoomsAsync(db, standing, cancel), before, after, span), days);
    }

    /// <summary>Rooms whose bookings the person may change.</summary>
    private static async Task<IReadOnlyList<Room>> RoomsAsync(AppDbContext db, Standing standing, CancellationToken cancel)
    {
        var rooms = await db.Rooms.AsNoTracking().Join(db.Units, r => r.CenterId, u => u.Id, (r, u) => new { Room = r, u.Path }).ToListAsync(cancel);
        return [.. rooms.Where(r => standing.May(Permission.ManageBookings, r.Path)).Select(r => r.Room)];
    }

    private async Task StoreAsync(AppDbContext db, HolidayNotice notice, Standing standing, CancellationToken cancel)
    {
        var year = await db.Set<HolidayYear>().FirstOrDefaultAsync(y => y.Year == notice.Year, cancel);
        if (year is null) db.Add(year = new HolidayYear());
        year.Notice = notice;
        year.AuditUnitId = standing.Grants.First(g => RolePermissions.Grants(g.Role, Permission.ManageHolidays)).UnitId;
        (year.ImportedByName, year.ImportedUtc) = (standing.Name, clock.UtcNow);
    }

    private async Task<Guid[]> ContendedAsync(CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        return [.. await db.Rooms.Select(r => r.Id).ToListAsync(cancel)];
    }
}
