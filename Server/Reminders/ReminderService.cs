using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>What is due, for whom, and what became of it.</summary>
public sealed class ReminderService(IDbContextFactory<AppDbContext> contexts, AccessControl access, ReminderAnswers answers, ReminderPhotos photos, CenterClock clock) : IReminderService
{
    private const int MostRows = 500;

    public async Task<Outcome<MyReminders>> MineAsync(CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<MyReminders>.Refused(who.Refusals);
        var (day, week, dayUtc) = (clock.Today, clock.Today.AddDays(8).ToDateTime(TimeOnly.MinValue), CenterClock.ToUtc(clock.Today.ToDateTime(TimeOnly.MinValue)));
        var open = await MineAsync(db, who.Value, week, cancel);
        var done = await ReminderViews.Rows(db, db.Set<ReminderOccurrence>().AsNoTracking().Where(o => o.ClosedById == who.Value.PersonId && o.ClosedUtc >= dayUtc && o.Status == ReminderStatus.Done))
            .OrderByDescending(r => r.Occurrence.ClosedUtc).Take(50).ToListAsync(cancel);
        var tomorrow = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new MyReminders(
            day,
            [.. open.Where(i => ReminderStatuses.IsLate(i.Status))],
            [.. open.Where(i => !ReminderStatuses.IsLate(i.Status) && i.DueAt < tomorrow)],
            [.. open.Where(i => !ReminderStatuses.IsLate(i.Status) && i.DueAt >= tomorrow)],
            await ReminderViews.ItemsAsync(db, done, who.Value, cancel));
    }

    public async Task<Outcome<int>> CountAsync(CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<int>.Refused(who.Refusals);
        return (await MineAsync(db, who.Value, clock.Today.AddDays(1).ToDateTime(TimeOnly.MinValue), cancel)).Count;
    }

    public async Task<Outcome<IReadOnlyList<ReminderListItem>>> BoardAsync(ReminderBoardQuery query, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewReminders, query.CenterId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<ReminderListItem>>.Refused(standing.Refusals);
        if (Span(query.From, query.To, 92) is not { } span) return Refusal.Invalid("reminder.span", "请选择不超过92天的日期，结束日期不早于开始日期。", nameof(query.To));
        var occurrences = db.Set<ReminderOccurrence>().AsNoTracking().Where(o =>
            o.CenterId == query.CenterId && o.DueAt < span.End && (o.DueAt >= span.Start || o.Status == ReminderStatus.Late || o.Status == ReminderStatus.Escalated) && (query.Status == null || o.Status == query.Status) && (query.RuleId == null || o.RuleId == query.RuleId));
        var rows = await ReminderViews.Rows(db, occurrences).OrderBy(r => r.Occurrence.DueAt).ThenBy(r => r.Occurrence.Title).Take(MostRows).ToListAsync(cancel);
        return await ReminderViews.ItemsAsync(db, rows, standing.Value, cancel);
    }

    public async Task<Outcome<ReminderDetails>> GetAsync(Guid id, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var found = await FindAsync(db, id, cancel);
        if (!found.Succeeded) return Outcome<ReminderDetails>.Refused(found.Refusals);
        var (row, standing) = found.Value;
        var o = row.Occurrence;
        var events = await db.Set<ReminderEvent>().AsNoTracking().Where(e => e.OccurrenceId == id).OrderBy(e => e.AtUtc).ThenBy(e => e.Id).ToListAsync(cancel);
        return new ReminderDetails(
            (await ReminderViews.ItemsAsync(db, [row], standing, cancel))[0], o.Explanation, o.Status == ReminderStatus.Waived ? null : o.Note, o.Status == ReminderStatus.Waived ? o.Note : null,
            [.. events.Select(e => new ReminderStoryLine(CenterClock.ToWallClock(e.AtUtc), e.Who, e.Text))], o.IsOpen && standing.May(Permission.ManageReminders, row.UnitPath));
    }

    public Task<Outcome> AcknowledgeAsync(Guid id, CancellationToken cancel = default) => answers.AcknowledgeAsync(id, cancel);

    public Task<Outcome> CompleteAsync(Guid id, ReminderCompletionRequest request, Stream? photo = null, CancellationToken cancel = default) => answers.CompleteAsync(id, request, photo, cancel);

    public Task<Outcome<int>> WaiveAsync(ReminderWaiverRequest request, CancellationToken cancel = default) => answers.WaiveAsync(request, cancel);

    public async Task<Outcome<ReminderPhoto>> PhotoAsync(Guid id, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var found = await FindAsync(db, id, cancel);
        if (!found.Succeeded) return Outcome<ReminderPhoto>.Refused(found.Refusals);
        return found.Value.Row.Occurrence.PhotoFile is { } file && photos.Open(file) is { } content ? new ReminderPhoto(content, PhotoFiles.ContentType(file)) : ReminderRefusals.NoPhoto;
    }

    public async Task<Outcome<IReadOnlyList<ReminderDay>>> YearAsync(Guid centerId, int year, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewReminders, centerId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<ReminderDay>>.Refused(standing.Refusals);
        if (year < DueDates.Earliest.Year || year > DueDates.Latest.Year) return Refusal.Invalid("reminder.year", "请选择2000年到2100年之间的年份。", nameof(year));
        return (await ReminderYears.OfAsync(db, centerId, year, await DayCalendars.ReadAsync(db), cancel)).ToList();
    }

    public async Task<Outcome<ComplianceReport>> ComplianceAsync(ComplianceQuery query, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewReminders, query.CenterId);
        if (!standing.Succeeded) return Outcome<ComplianceReport>.Refused(standing.Refusals);
        if (Span(query.From, query.To, 366) is not { } span) return Refusal.Invalid("reminder.span", "请选择不超过366天的日期，结束日期不早于开始日期。", nameof(query.To));
        return await ComplianceTally.OfAsync(db, query, span, cancel);
    }

    /// <summary>What is open and one's own and due before a moment, soonest first.</summary>
    private static async Task<List<ReminderListItem>> MineAsync(AppDbContext db, Standing standing, DateTime before, CancellationToken cancel)
    {
        var (me, units, roles) = (standing.PersonId, standing.Grants.Select(g => g.UnitId).Distinct().ToArray(), standing.Grants.Select(g => g.Role).Distinct().ToArray());
        var occurrences = db.Set<ReminderOccurrence>().AsNoTracking().Where(o =>
            o.Status != ReminderStatus.Done && o.Status != ReminderStatus.Waived && o.DueAt < before
            && (o.PersonId == me || (o.PersonId == null && units.Contains(o.CenterId) && (roles.Contains(o.Role) || o.ResponsibleKind == ResponsibleKind.Duty))));
        var rows = await ReminderViews.Rows(db, occurrences).OrderBy(r => r.Occurrence.DueAt).ThenBy(r => r.Occurrence.Title).Take(MostRows).ToListAsync(cancel);
        var duty = await DayDuty.LoadAsync(db, rows.Select(r => r.Occurrence), cancel);
        return [.. rows.Where(r => ReminderViews.IsOf(r.Occurrence, standing, duty) && standing.May(Permission.ViewReminders, r.UnitPath)).Select(r => ReminderViews.Item(r, standing, duty))];
    }

    private async Task<Outcome<(ReminderRow Row, Standing Standing)>> FindAsync(AppDbContext db, Guid id, CancellationToken cancel)
    {
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<(ReminderRow Row, Standing Standing)>.Refused(who.Refusals);
        var row = await ReminderViews.Rows(db, db.Set<ReminderOccurrence>().AsNoTracking().Where(o => o.Id == id)).FirstOrDefaultAsync(cancel);
        if (row is null) return who.Value.MayAnywhere(Permission.ViewReminders) ? ReminderRefusals.NoOccurrence : AccessControl.NotAllowed;
        return who.Value.May(Permission.ViewReminders, row.UnitPath) ? (row, who.Value) : AccessControl.NotAllowed;
    }

    private static TimeRange? Span(DateOnly from, DateOnly to, int mostDays) =>
        from.Year is < 2000 or > 2200 || to < from || to.DayNumber - from.DayNumber >= mostDays ? null : new TimeRange(from.ToDateTime(TimeOnly.MinValue), to.AddDays(1).ToDateTime(TimeOnly.MinValue));
}
