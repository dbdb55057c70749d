using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>The duty log, and the figures of a year.</summary>
public sealed class DutyRecordService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, DayCalendars calendars, CenterClock clock) : IDutyRecordService
{
    private const int DaysBack = 7;

    private const int MostRows = 100;

    public async Task<Outcome<Guid>> WriteAsync(DutyLogRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        if (request.Date > clock.Today || request.Date < clock.Today.AddDays(-DaysBack)) return Refusal.Invalid("log.date", $"只能记今天和最近{DaysBack}天的值班。", nameof(request.Date));
        return await write.RunAsync<Guid>([request.RosterId], async session =>
        {
            var opened = await RosterScope.OpenAsync(session.Db, access, request.RosterId, Permission.ServeDuty, cancel);
            if (!opened.Succeeded) return Outcome<Guid>.Refused(opened.Refusals);
            if (request.CorrectsId is { } old && !await session.Db.Set<DutyLogRow>().AnyAsync(l => l.Id == old && l.RosterId == request.RosterId, cancel))
                return Refusal.Invalid("log.corrects", "没有找到要更正的记录，请刷新后再试。", nameof(request.CorrectsId));
            var row = new DutyLogRow
            {
                RosterId = request.RosterId,
                CenterId = opened.Value.Roster.CenterId,
                Date = request.Date,
                Kind = request.Kind,
                Text = request.Text.Trim(),
                Handover = request.Handover || request.Kind == DutyLogKind.Handover,
                CorrectsId = request.CorrectsId,
                ById = opened.Value.Standing.PersonId,
                ByName = opened.Value.Standing.Name,
                AtUtc = clock.UtcNow,
            };
            session.Db.Add(row);
            session.Announce(LiveTopics.Rosters(row.CenterId));
            return row.Id;
        }, cancel);
    }

    public async Task<Outcome<Paged<DutyLogEntry>>> SearchAsync(DutyLogQuery query, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewRosters, query.CenterId);
        if (!standing.Succeeded) return Outcome<Paged<DutyLogEntry>>.Refused(standing.Refusals);
        var text = string.IsNullOrWhiteSpace(query.Text) ? null : query.Text.Trim();
        var rows = db.Set<DutyLogRow>().AsNoTracking().Where(l =>
            l.CenterId == query.CenterId && (query.RosterId == null || l.RosterId == query.RosterId) && (text == null || l.Text.Contains(text)) && (query.From == null || l.Date >= query.From)
            && (query.Until == null || l.Date <= query.Until) && (query.Kind == null || l.Kind == query.Kind) && (!query.OnlyHandover || l.Handover));
        var page = await rows.OrderByDescending(l => l.Date).ThenByDescending(l => l.AtUtc).ThenBy(l => l.Id).Skip(Math.Max(0, query.Skip)).Take(Math.Clamp(query.Take, 1, MostRows))
            .Join(db.Rosters, l => l.RosterId, r => r.Id, (l, r) => new { Row = l, Roster = r.Name, Corrected = db.Set<DutyLogRow>().Any(c => c.CorrectsId == l.Id) }).ToListAsync(cancel);
        return new Paged<DutyLogEntry>(
            [.. page.OrderByDescending(p => p.Row.Date).ThenByDescending(p => p.Row.AtUtc).ThenBy(p => p.Row.Id).Select(p => new DutyLogEntry(
                p.Row.Id, p.Row.RosterId, p.Roster, p.Row.Date, p.Row.Kind, p.Row.Text, p.Row.Handover, p.Row.ByName, CenterClock.ToWallClock(p.Row.AtUtc), p.Row.CorrectsId, p.Corrected))],
            await rows.CountAsync(cancel));
    }

    public async Task<Outcome<DutyStatistics>> StatisticsAsync(Guid rosterId, int year, CancellationToken cancel = default)
    {
        if (year is < 2000 or > 2100) return Refusal.Invalid("duty.year", "请选择2000年到2100年之间的年份。", nameof(year));
        await using var db = contexts.CreateDbContext();
        var opened = await RosterScope.OpenAsync(db, access, rosterId, Permission.ViewRosters, cancel);
        return opened.Succeeded ? await DutyTally.OfAsync(db, opened.Value.Roster, year, await calendars.GetAsync(db), clock.Now, cancel) : Outcome<DutyStatistics>.Refused(opened.Refusals);
    }
}
