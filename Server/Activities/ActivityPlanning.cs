using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Activities.Months;
using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities;

/// <summary>Planning new activities: one or a whole series, with their rooms, all or none.</summary>
public sealed class ActivityPlanning(
    AccessControl access, CreateOnce createOnce, ActivityHolds holds, ActivityNews news, DayCalendars calendars, CenterClock clock)
{
    internal static readonly Refusal Past = Refusal.Invalid("activity.past", "开始时间已经过去，请选择以后的时间。", nameof(ActivityRequest.Start));

    private static readonly Refusal NoneLeft = Refusal.Invalid("activity.series-empty", "每个日期都选了跳过，没有要安排的活动。", nameof(ActivityRequest.Answers));

    public async Task<Outcome<ActivityDetails>> CreateAsync(ActivityRequest request, string? idempotencyKey, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<ActivityDetails>.Refused(faults);
        return await createOnce.RunAsync(
            idempotencyKey, request, [ActivityTurn.Of(request.CenterId)], session => CreateInAsync(session, request, cancel), d => d.Id, (session, id) => AgainAsync(session.Db, id, cancel), cancel);
    }

    private async Task<Outcome<ActivityDetails>> CreateInAsync(WriteSession session, ActivityRequest given, CancellationToken cancel)
    {
        var db = session.Db;
        var standing = await access.RequireAsync(db, Permission.PlanActivities, given.CenterId);
        if (!standing.Succeeded) return Outcome<ActivityDetails>.Refused(standing.Refusals);
        var by = standing.Value;
        if (!await db.HasCenterAsync(given.CenterId, cancel)) return CenterPresence.None;
        var request = given.Copy();
        request.OrganiserId ??= by.PersonId;

        // Who plans may always be responsible, wherever their role comes from.
        if (await ActivityChoices.RefuseAsync(db, request, new ActivityRequest { OrganiserId = by.PersonId }, cancel) is { } refusal) return refusal;

        var occurrences = ActivityOccurrences.Of(request, await calendars.GetAsync(db)).Where(o => !o.Skipped).ToList();
        if (occurrences.Count == 0) return NoneLeft;
        var names = await ActivityNames.LoadAsync(db, request.CenterId, [request.OrganiserId.Value], cancel);
        await HeldRooms.ContendAsync(db, [.. occurrences.SelectMany(o => o.Request.RoomIds).Distinct()], cancel);
        var gate = await MonthGate.LoadAsync(db, request.CenterId, occurrences.Select(o => o.Request.Start), cancel);
        var approves = by.May(Permission.ApproveActivities, (await AccessControl.PathAsync(db, request.CenterId))!);
        var series = request.Series is null ? null : Series(request);
        if (series is not null) db.Add(series);
        List<Activity> made = [];
        List<Refusal> refusals = [];
        List<Booking> asked = [];
        foreach (var occurrence in occurrences)
        {
            var done = await AddAsync(session, occurrence, series, by, names, gate, first: made.Count == 0, tell: asked.Count == 0, cancel);
            if (!done.Succeeded)
            {
                refusals.AddRange(series is null ? done.Refusals : Dated(occurrence.Date, done.Refusals));
                continue;
            }

            gate.Changed(occurrence.Request.Start, approves);
            made.Add(done.Value.Activity);
            asked.AddRange(done.Value.Bookings.Where(b => b.Status == BookingStatus.Requested));
        }

        if (refusals.Count > 0) return Outcome<ActivityDetails>.Refused(refusals);
        session.Announce(LiveTopics.Activities(request.CenterId));
        await db.SaveChangesAsync(cancel);
        return await ActivityViews.DetailsAsync(db, made[0], by, clock.Now, cancel);
    }

    /// <summary>Plans one with its rooms.</summary>
    /// <param name="first">Whether its organiser is told of it: once for a whole series.</param>
    /// <param name="tell">Whether those who must agree to a room are told: once for a whole series.</param>
    internal async Task<Outcome<(Activity Activity, IReadOnlyList<Booking> Bookings)>> AddAsync(
        WriteSession session, ActivityOccurrence occurrence, ActivitySeries? series, Standing by, ActivityNames names, MonthGate gate, bool first, bool tell, CancellationToken cancel)
    {
        var request = occurrence.Request;
        if (request.Start < clock.Now) return Past;
        if (gate.Refuse(request.Start) is { } archived) return archived;
        var activity = new Activity
        {
            CenterId = request.CenterId,
            SeriesId = series?.Id,
            SeriesStart = series is null ? null : occurrence.SeriesStart,
            CreatedUtc = clock.UtcNow,
            CreatedById = by.PersonId,
        };
        ActivityContents.Fill(activity, request, names.People.GetValueOrDefault(request.OrganiserId!.Value, by.Name));
        activity.Touch(clock.UtcNow);
        session.Db.Add(activity);
        var booked = await holds.SetAsync(session, activity, request, names.Rooms, by.Name, tell, cancel);
        if (!booked.Succeeded) return Outcome<(Activity, IReadOnlyList<Booking>)>.Refused(booked.Refusals);
        news.Note(session, activity, by.Name, series is null ? "安排了活动" : $"安排了系列活动（{series.Sentence}）");
        if (activity.OrganiserId != by.PersonId && first)
            session.Tell(activity.OrganiserId, "请您负责一场活动", $"{by.Name}安排了{ActivityNews.Label(activity)}，由您负责。", ActivityNews.Link(activity), clock.UtcNow, new NoticeOptions(UnitId: activity.CenterId));
        return (activity, booked.Value);
    }

    private async Task<Outcome<ActivityDetails>> AgainAsync(AppDbContext db, Guid id, CancellationToken cancel)
    {
        var activity = await db.Activities.AsNoTracking().Include(a => a.Rooms).FirstAsync(a => a.Id == id, cancel);
        var standing = await access.RequireAsync(db, Permission.ViewActivities, activity.CenterId);
        return standing.Succeeded ? await ActivityViews.DetailsAsync(db, activity, standing.Value, clock.Now, cancel) : Outcome<ActivityDetails>.Refused(standing.Refusals);
    }

    /// <summary>Refusals of a series say on which date.</summary>
    internal static IEnumerable<Refusal> Dated(DateOnly date, IEnumerable<Refusal> refusals) =>
        refusals.Select(r => r with { Message = $"{ChineseDates.DayWithWeekday(date)}：{r.Message}" });

    private static ActivitySeries Series(ActivityRequest request)
    {
        var template = request.Copy();
        (template.Series, template.Answers, template.Version, template.ContactPhone) = (null, [], null, null);
        return new ActivitySeries
        {
            CenterId = request.CenterId,
            Template = template,
        }.By(request.Series!, DateOnly.FromDateTime(request.Start));
    }
}
