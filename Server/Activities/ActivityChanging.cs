using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Activities.Months;
using PartyMassCenter.Server.Activities.Registrations;
using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities;

/// <summary>Changing activities: field by field on top of what others have changed meanwhile, one or those that follow, with their rooms, all or none.</summary>
public sealed class ActivityChanging(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, ActivityHolds holds, ActivityNews news, SeriesReplanning replanning, CenterClock clock)
{
    internal static readonly Refusal NoActivity = Refusal.NotFound("activity.not-found", "没有找到这场活动，可能链接有误，请从活动月历进入。");

    internal static readonly Refusal Over = Refusal.Conflict("activity.over", "这场活动已结束或已取消，不能再修改。");

    private static readonly Refusal Elsewhere = Refusal.Invalid("activity.other-center", "不能改到别的中心，请在那边重新安排。", nameof(ActivityRequest.CenterId));

    /// <summary>Whoever has registered must hear of these before they set out.</summary>
    private static readonly string[] Calling = [nameof(ActivityRequest.Start), nameof(ActivityRequest.RoomIds), nameof(ActivityRequest.OutsidePlace)];

    private static readonly Refusal Single = Refusal.Invalid("activity.single", "这不是系列活动，没有重复方式可改。", nameof(ActivityChangeRequest.Pattern));

    private static readonly Refusal EndsBefore = Refusal.Invalid("activity.series-over", "“到哪天为止”早于这一次的日期，请改晚一些；不再办了请用“取消活动”。", nameof(ActivityChangeRequest.Pattern));

    private static readonly Refusal DryRun = Refusal.Conflict("activity.checked", "只是检查，没有保存。");

    public async Task<Outcome<ActivityDetails>> ChangeAsync(Guid activityId, ActivityChangeRequest request, CancellationToken cancel) =>
        await RunAsync(activityId, request, null, cancel);

    /// <summary>What a change would do: it is done and undone, so that it is judged exactly as it would be.</summary>
    public async Task<Outcome<IReadOnlyList<OccurrenceCheck>>> CheckAsync(Guid activityId, ActivityChangeRequest request, CancellationToken cancel)
    {
        List<OccurrenceCheck> checks = [];
        var outcome = await RunAsync(activityId, request, checks, cancel);
        return checks.Count > 0 ? checks : Outcome<IReadOnlyList<OccurrenceCheck>>.Refused(outcome.Refusals);
    }

    /// <summary>An activity to be changed, with who changes it and their rights there.</summary>
    internal static async Task<Outcome<(Activity Activity, Standing By, bool Approves)>> OpenAsync(AppDbContext db, AccessControl access, Guid activityId, Permission permission, CancellationToken cancel)
    {
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<(Activity, Standing, bool)>.Refused(who.Refusals);
        if (await db.Activities.Include(a => a.Rooms).FirstOrDefaultAsync(a => a.Id == activityId, cancel) is not { } activity) return NoActivity;
        var path = await AccessControl.PathAsync(db, activity.CenterId);
        if (path is null || !who.Value.May(permission, path)) return AccessControl.NotAllowed;
        return (activity, who.Value, who.Value.May(Permission.ApproveActivities, path));
    }

    /// <summary>The coming activities that a change or cancelling reaches, the named one first.</summary>
    internal async Task<List<Activity>> ReachAsync(AppDbContext db, Activity activity, SeriesScope scope, CancellationToken cancel)
    {
        if (scope == SeriesScope.This || activity.SeriesId is not { } series) return [activity];
        var (now, from) = (clock.Now, scope == SeriesScope.Following ? activity.SeriesStart : null);
        var others = await db.Activities.Include(a => a.Rooms)
            .Where(a => a.SeriesId == series && a.Id != activity.Id && a.End > now && a.Status != ActivityStatus.Cancelled && (from == null || a.SeriesStart >= from))
            .OrderBy(a => a.SeriesStart).ToListAsync(cancel);
        return [activity, .. others];
    }

    /// <summary>The turn of the activity's centre; that of nobody where it isn't there.</summary>
    internal static async Task<Guid> TurnAsync(IDbContextFactory<AppDbContext> contexts, Guid activityId, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        return ActivityTurn.Of(await db.Activities.Where(a => a.Id == activityId).Select(a => a.CenterId).FirstOrDefaultAsync(cancel));
    }

    private async Task<Outcome<ActivityDetails>> RunAsync(Guid activityId, ActivityChangeRequest request, List<OccurrenceCheck>? checks, CancellationToken cancel)
    {
        if (RequestShape.Check(request.Activity) is { Count: > 0 } faults) return Outcome<ActivityDetails>.Refused(faults);
        if (RequestShape.Check(request) is { Count: > 0 } wrong) return Outcome<ActivityDetails>.Refused(wrong);
        return await write.RunAsync<ActivityDetails>([await TurnAsync(contexts, activityId, cancel)], async session =>
        {
            checks?.Clear();
            var changed = await ChangeInAsync(session, activityId, request, checks, cancel);
            return changed.Succeeded && checks is not null ? DryRun : changed;
        }, cancel);
    }

    private async Task<Outcome<ActivityDetails>> ChangeInAsync(WriteSession session, Guid activityId, ActivityChangeRequest request, List<OccurrenceCheck>? checks, CancellationToken cancel)
    {
        var db = session.Db;
        var opened = await OpenAsync(db, access, activityId, Permission.PlanActivities, cancel);
        if (!opened.Succeeded) return Outcome<ActivityDetails>.Refused(opened.Refusals);
        var (activity, by, approves) = opened.Value;
        if (activity.Status == ActivityStatus.Cancelled || activity.End <= clock.Now) return Over;
        if (request.Activity.CenterId != activity.CenterId) return Elsewhere;

        var before = ActivityContents.Of(activity);
        request.Activity.OrganiserId ??= before.OrganiserId;
        var merge = ActivityMerge.Merge(before, request.Loaded, request.Activity, activity.Editors);
        if (!merge.Succeeded) return Outcome<ActivityDetails>.Refused(merge.Refusals);
        var after = merge.Value;

        // Two sound changes may not go together, such as a place given up by the one and a room by the other.
        if (RequestShape.Check(after) is { Count: > 0 } unsound) return Outcome<ActivityDetails>.Refused(unsound);
        if (await ActivityChoices.RefuseAsync(db, after, before, cancel) is { } refusal) return refusal;
        var fields = ActivityFields.Differing(before, after);
        var reach = await ReachAsync(db, activity, request.Scope, cancel);
        var series = activity.SeriesId is { } id && request.Scope != SeriesScope.This ? await db.Set<ActivitySeries>().FirstAsync(s => s.Id == id, cancel) : null;
        if (request.Pattern is not null && series is null) return Single;
        if (request.Pattern?.Until < DateOnly.FromDateTime(after.Start)) return EndsBefore;
        if (fields.Count == 0 && request.Pattern is null) return await ActivityViews.DetailsAsync(db, activity, by, clock.Now, cancel);

        var following = new SeriesFollowing(before, after, series?.Template ?? before, fields, request.Overwrite);
        var plan = request.Pattern is { } pattern ? await replanning.PlanAsync(db, series!, pattern, following, request.Answers, reach, cancel) : null;
        var staying = plan is null ? reach : [.. reach.Except(plan.Ended)];
        var starts = plan?.Starts ?? staying.Where(a => a.SeriesStart is not null).ToDictionary(a => a.Id, a => following.Move(a.SeriesStart!.Value));
        var changes = staying.Select(a => Change(a, a == activity ? after : following.Of(ActivityContents.Of(a), a.SeriesStart!.Value, starts[a.Id]), request)).ToList();
        IReadOnlyList<ActivityRequest> others = plan is null ? [] : [.. plan.Ended.Select(ActivityContents.Of), .. plan.Added.Select(o => o.Request)];
        var names = await ActivityNames.LoadAsync(
            db, activity.CenterId, [before.OrganiserId!.Value, after.OrganiserId!.Value, .. reach.Select(a => a.OrganiserId), .. others.Select(o => o.OrganiserId).OfType<Guid>()], cancel);
        var times = changes.SelectMany(c => new[] { c.Before, c.After }).Concat(others).ToList();
        var spaces = await HeldRooms.ContendAsync(db, [.. times.SelectMany(t => t.RoomIds).Distinct()], cancel);
        await SerializedWrite.ContendAsync(db, [.. changes.Where(c => Places(c.Fields)).Select(c => c.Activity.Id), .. plan?.Ended.Select(a => a.Id) ?? []], cancel);
        var work = new ActivityChangeWork(session, by, approves, names, await MonthGate.LoadAsync(db, activity.CenterId, times.Select(t => t.Start), cancel));
        if (plan?.Ended.Select(a => work.Gate.Refuse(a.Start)).FirstOrDefault(r => r is not null) is { } archived) return archived;
        var goesOn = series is null ? null : GoOn(db, series, [.. staying, .. plan?.Gone ?? []], starts, following, plan, request);
        if (plan is not null)
        {
            news.Note(session, activity, by.Name, $"改变了重复方式：{goesOn!.Sentence}");
            await replanning.EndAsync(work, plan, goesOn.Sentence, cancel);
        }

        var refusals = await ApplyAsync(work, changes, series is not null, checks, cancel);
        if (plan is not null) refusals = [.. refusals, .. await AddAsync(work, plan, goesOn!, checks, cancel)];
        if (refusals.Count > 0) return Outcome<ActivityDetails>.Refused(refusals);
        await db.SaveChangesAsync(cancel);
        if (plan?.Ended.Count > 0 || changes.Any(c => c.Moves || c.Before.RoomIds.Except(c.After.RoomIds).Any()))
            await holds.ServeAsync(session, spaces, times.Min(t => t.Start), times.Max(t => t.End), cancel);
        session.Announce(LiveTopics.Activities(activity.CenterId));
        await db.SaveChangesAsync(cancel);
        return await ActivityViews.DetailsAsync(db, activity, by, clock.Now, cancel);
    }

    private static ActivityChange Change(Activity activity, ActivityRequest after, ActivityChangeRequest request)
    {
        var (before, answer) = (ActivityContents.Of(activity), request.Answers.Find(a => a.Date == DateOnly.FromDateTime(activity.Start)));
        var answered = answer?.Skips == true ? before : ActivityOccurrences.Answered(after, answer);
        return new ActivityChange(activity, before, answered, ActivityFields.Differing(before, answered), answer?.Skips == true);
    }

    /// <summary>Changes each; gives what stands against it. Those whose time changes let go of it first, since one may go where another has been.</summary>
    private async Task<IReadOnlyList<Refusal>> ApplyAsync(ActivityChangeWork work, IReadOnlyList<ActivityChange> changes, bool dated, List<OccurrenceCheck>? checks, CancellationToken cancel)
    {
        if (changes.Count > 1) await HeldRooms.LoosenAsync(work.Session.Db, [.. changes.Where(c => c.Moves).SelectMany(c => c.Activity.Rooms).Select(r => r.BookingId)], cancel);
        List<Refusal> refusals = [];
        var tell = true;
        foreach (var change in changes)
        {
            var done = change.Skipped ? Array.Empty<Booking>() : await ApplyAsync(work, change, tell, cancel);
            tell &= !done.Succeeded || done.Value.All(b => b.Status != BookingStatus.Requested);
            var date = DateOnly.FromDateTime(change.Before.Start);
            checks?.Add(new OccurrenceCheck(
                date, change.After.Start, change.After.End, Explanation(change, date), done.Refusals, [], done.Succeeded && done.Value.Any(b => b.Status == BookingStatus.Requested)));
            refusals.AddRange(dated ? ActivityPlanning.Dated(date, done.Refusals) : done.Refusals);
        }

        return refusals;
    }

    private async Task<Outcome<IReadOnlyList<Booking>>> ApplyAsync(ActivityChangeWork work, ActivityChange change, bool tell, CancellationToken cancel)
    {
        var (session, by, approves, names, gate) = work;
        var (activity, before, after, fields, _) = change;
        if (fields.Count == 0) return Array.Empty<Booking>();
        if (RequestShape.Check(after) is { Count: > 0 } unsound) return Outcome<IReadOnlyList<Booking>>.Refused(unsound);
        if (gate.Refuse(before.Start) is { } archived) return archived;
        if (gate.Refuse(after.Start) is { } closed) return closed;
        if (change.Moves && after.Start < clock.Now && after.Start != before.Start) return ActivityPlanning.Past;
        if (Places(fields) && await RegistrationRows.RefuseFewerAsync(session.Db, activity.Id, after, cancel) is { } fewer) return fewer;
        List<Booking> booked = [];
        if (ActivityHolds.Concerns(fields))
        {
            var set = await holds.SetAsync(session, activity, after, names.Rooms, by.Name, tell, cancel);
            if (!set.Succeeded) return set;
            booked = [.. set.Value];

            // Residents have been told: it can't go where it may still be turned down.
            if (activity.Status == ActivityStatus.Published && booked.Any(b => b.Status == BookingStatus.Requested))
                return Refusal.Conflict("activity.published-needs-approval", "这场活动已经发布，新的时间或功能室还要审批。请由有审批权限的人来改，或换一间不用审批的。", nameof(ActivityRequest.RoomIds));
        }

        ActivityContents.Fill(activity, after, names.People.GetValueOrDefault(after.OrganiserId!.Value, activity.OrganiserName));
        foreach (var field in fields) activity.Editors[field.Name] = by.Name;
        activity.Editors = new Dictionary<string, string>(activity.Editors);
        activity.Touch(clock.UtcNow);
        gate.Changed(before.Start, approves);
        gate.Changed(after.Start, approves);
        if (fields.Where(f => f.Public).ToList() is { Count: > 0 } told) await news.RaiseAsync(session, activity, by, $"修改了活动：{names.Changes(told, before, after)}", told.Exists(f => Calling.Contains(f.Name)), cancel);
        if (fields.Where(f => !f.Public).ToList() is { Count: > 0 } inner) news.Note(session, activity, by.Name, $"修改了活动：{names.Changes(inner, before, after)}");
        if (Places(fields)) await RegistrationRows.ServeAsync(session, activity, clock.UtcNow, cancel);
        return booked;
    }

    /// <summary>Whether places become more or fewer: then nobody may register meanwhile, and those who wait may move up.</summary>
    private static bool Places(IReadOnlyList<ActivityField> fields) => fields.Any(f => f.Name is nameof(ActivityRequest.Capacity) or nameof(ActivityRequest.NeedsRegistration));

    private static string? Explanation(ActivityChange change, DateOnly date) =>
        change.Skipped ? "保持原样" : DateOnly.FromDateTime(change.After.Start) != date ? $"原定{ChineseDates.DayWithWeekday(date)}" : null;

    /// <summary>Plans the dates that a new rule adds, and says which it has no use for; gives what stands against it.</summary>
    private async Task<IReadOnlyList<Refusal>> AddAsync(ActivityChangeWork work, SeriesPlan plan, ActivitySeries series, List<OccurrenceCheck>? checks, CancellationToken cancel)
    {
        var added = await replanning.AddAsync(work, plan, series, cancel);
        checks?.AddRange([.. added, .. plan.Ended.Select(a => new OccurrenceCheck(DateOnly.FromDateTime(a.Start), a.Start, a.End, "不在新的日期里", [], [], false) { Ends = true })]);
        checks?.Sort((a, b) => a.Start.CompareTo(b.Start));
        return [.. added.SelectMany(c => ActivityPlanning.Dated(c.Date, c.Refusals))];
    }

    /// <summary>The series goes on as it now is; where only those that follow changed, they are a series of their own from here on.</summary>
    private static ActivitySeries GoOn(
        AppDbContext db, ActivitySeries series, IReadOnlyList<Activity> staying, IReadOnlyDictionary<Guid, DateTime> starts, SeriesFollowing following, SeriesPlan? plan, ActivityChangeRequest request)
    {
        var goesOn = series;
        if (request.Scope == SeriesScope.Following) db.Add(goesOn = new ActivitySeries { CenterId = series.CenterId, Pattern = series.Pattern, Sentence = series.Sentence });
        (goesOn.Template, goesOn.Version) = (plan?.Template ?? following.NewTemplate(), Guid.CreateVersion7());
        foreach (var one in staying) (one.SeriesId, one.SeriesStart) = (goesOn.Id, starts[one.Id]);
        var first = DateOnly.FromDateTime(goesOn.Template.Start);
        if (request.Pattern is { } pattern) return goesOn.By(pattern, first);
        var days = (following.Wanted.Start.Date - following.Edited.Start.Date).Days;
        return days == 0 ? goesOn : goesOn.Later(days, first);
    }
}
