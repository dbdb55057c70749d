using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Activities.Months;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities;

/// <summary>Hints while typing: what stands against each date, and what to think about. Changes nothing.</summary>
public sealed class ActivityChecking(IDbContextFactory<AppDbContext> contexts, AccessControl access, ActivityHolds holds, DayCalendars calendars, CenterClock clock)
{
    /// <summary>Faults of the request on which the dates depend; others must not hide that a room is taken.</summary>
    private static readonly string[] Decisive = [nameof(ActivityRequest.Start), nameof(ActivityRequest.End), nameof(ActivityRequest.Series), nameof(ActivityRequest.Answers)];

    public async Task<Outcome<IReadOnlyList<OccurrenceCheck>>> CheckAsync(ActivityRequest request, Guid? activityId, CancellationToken cancel)
    {
        if (RequestShape.Check(request).Where(f => Decisive.Contains(f.Field)).ToList() is { Count: > 0 } faults) return Outcome<IReadOnlyList<OccurrenceCheck>>.Refused(faults);
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.PlanActivities, request.CenterId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<OccurrenceCheck>>.Refused(standing.Refusals);
        var organiser = request.OrganiserId ?? standing.Value.PersonId;
        var own = activityId is { } id ? await db.Activities.AsNoTracking().Include(a => a.Rooms).FirstOrDefaultAsync(a => a.Id == id && a.CenterId == request.CenterId, cancel) : null;
        var calendar = await calendars.GetAsync(db);
        var occurrences = ActivityOccurrences.Of(request, calendar);
        var names = await ActivityNames.LoadAsync(db, request.CenterId, [organiser], cancel);
        var gate = await MonthGate.LoadAsync(db, request.CenterId, occurrences.Select(o => o.Request.Start), cancel);
        var others = await ActivityMonthReader.TimesAsync(db, request.CenterId, occurrences.Min(o => o.Request.Start), occurrences.Max(o => o.Request.End), cancel);
        List<OccurrenceCheck> checks = [];
        foreach (var o in occurrences)
        {
            if (o.Skipped)
            {
                checks.Add(new OccurrenceCheck(o.Date, o.Request.Start, o.Request.End, "跳过", [], [], false));
                continue;
            }

            var time = new PlannedTime(
                own?.Id ?? Guid.Empty, string.IsNullOrWhiteSpace(request.Title) ? "这场活动" : request.Title.Trim(), o.Request.Start, o.Request.End, request.Kind, request.Audience,
                organiser, names.People.GetValueOrDefault(organiser, ""), request.TeamId, request.TeamId is { } team ? names.Teams.GetValueOrDefault(team) : null, request.OutsidePlace, []);
            checks.Add(await JudgeAsync(db, o, own, names, gate, PlanWarnings.Of(time, others, calendar), cancel));
        }

        return checks;
    }

    private async Task<OccurrenceCheck> JudgeAsync(
        AppDbContext db, ActivityOccurrence occurrence, Activity? own, ActivityNames names, MonthGate gate, IReadOnlyList<PlanWarning> warnings, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var request = occurrence.Request;
        List<Refusal> refusals = [];
        if (request.Start < clock.Now && request.Start != own?.Start) refusals.Add(ActivityPlanning.Past);
        if (gate.Refuse(request.Start) is { } archived) refusals.Add(archived);
        var judged = await holds.JudgeAsync(db, request, names.Rooms, own?.Rooms ?? []);
        return new OccurrenceCheck(occurrence.Date, request.Start, request.End, occurrence.Explanation, [.. refusals, .. judged.Refusals], warnings, judged.NeedsApproval);
    }
}
