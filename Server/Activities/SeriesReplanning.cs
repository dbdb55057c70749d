using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Server.Activities;

/// <summary>A series that goes on by another rule: what fits stays with everybody who registered, what doesn't ends, what is missing is planned.</summary>
public sealed class SeriesReplanning(ActivityPlanning planning, ActivityEnding ending, DayCalendars calendars, CenterClock clock)
{
    /// <summary>An activity goes to another date of the new rule if that is less than so many days away; else it ends.</summary>
    private const int Reach = 7;

    /// <summary>Where the series stands counts, not what somebody made of the one from which on it changes.</summary>
    /// <param name="coming">The changed activity and those that follow it, by date.</param>
    internal async Task<SeriesPlan> PlanAsync(
        AppDbContext db, ActivitySeries series, SeriesPattern pattern, SeriesFollowing following, IReadOnlyList<SeriesAnswer> answers, IReadOnlyList<Activity> coming, CancellationToken cancel)
    {
        var (edited, calendar, now) = (coming[0], await calendars.GetAsync(db), clock.Now);
        var moved = following.Move(edited.SeriesStart!.Value);
        var time = TimeOnly.FromDateTime(moved);
        var first = Nominal(series, Date(edited), calendar).AddDays(DateOnly.FromDateTime(moved).DayNumber - Date(edited).DayNumber);
        var dates = SeriesDates.Of(pattern, first, calendar);
        var own = dates.FirstOrDefault(d => d.Nominal == first)?.Date ?? DateOnly.FromDateTime(moved);
        var open = dates.Where(d => d.Date != own).Take((pattern.Count ?? SeriesPattern.MostDates) - 1).ToDictionary(d => d.Date);
        var starts = new Dictionary<Guid, DateTime> { [edited.Id] = own.ToDateTime(time) };

        // What somebody cancelled stays cancelled, and what was brought forward and is over was: their dates are taken.
        var gone = await db.Activities
            .Where(a => a.SeriesId == series.Id && a.Id != edited.Id && a.SeriesStart >= edited.SeriesStart && (a.Status == ActivityStatus.Cancelled || a.End <= now)).ToListAsync(cancel);
        var left = coming.Skip(1).Concat(gone).OrderBy(a => a.SeriesStart).ToList();
        left = [.. left.Where(a => !open.ContainsKey(Date(a)) || !Take(a, Date(a)))];

        // The nearest pairs first, and those that take place before those that don't.
        var pairs =
            from a in left
            from d in open.Keys
            let distance = Math.Abs(d.DayNumber - Date(a).DayNumber)
            where distance < Reach
            orderby distance, gone.Contains(a), d
            select (Activity: a, Date: d);
        foreach (var (activity, date) in pairs.ToList())
            if (left.Contains(activity) && open.ContainsKey(date) && Take(activity, date)) left.Remove(activity);

        var template = ActivityOccurrences.At(following.NewTemplate(), first.ToDateTime(time));
        var planned = template.Copy();
        planned.ContactPhone = following.Wanted.ContactPhone;
        return new SeriesPlan(starts, [.. gone.Except(left)], [.. left.Except(gone)], [.. open.Values.OrderBy(d => d.Date).Select(Added)], template);

        bool Take(Activity activity, DateOnly date)
        {
            starts[activity.Id] = date.ToDateTime(time);
            return open.Remove(date);
        }

        ActivityOccurrence Added(SeriesDate date)
        {
            var (start, answer) = (date.Date.ToDateTime(time), answers.FirstOrDefault(a => a.Date == date.Date));
            return new ActivityOccurrence(date.Date, start, ActivityOccurrences.Answered(ActivityOccurrences.At(planned, start), answer), answer?.Skips == true, date.Explanation ?? "新增");
        }
    }

    /// <summary>Cancels what the new rule has no date for. Their rooms are free when this returns.</summary>
    internal async Task EndAsync(ActivityChangeWork work, SeriesPlan plan, string sentence, CancellationToken cancel)
    {
        foreach (var activity in plan.Ended) await ending.EndAsync(work.Session, activity, $"系列改为{sentence}", work.By, work.Approves, work.Gate, cancel);
        await work.Session.Db.SaveChangesAsync(cancel);
    }

    /// <summary>Plans what is missing; says what stands against each.</summary>
    internal async Task<IReadOnlyList<OccurrenceCheck>> AddAsync(ActivityChangeWork work, SeriesPlan plan, ActivitySeries series, CancellationToken cancel)
    {
        List<OccurrenceCheck> checks = [];
        var (first, tell) = (true, true);
        foreach (var occurrence in plan.Added)
        {
            var (approval, refusals) = (false, (IReadOnlyList<Refusal>)[]);
            if (!occurrence.Skipped)
            {
                var done = await planning.AddAsync(work.Session, occurrence, series, work.By, work.Names, work.Gate, first, tell, cancel);
                (approval, refusals) = (done.Succeeded && done.Value.Bookings.Any(b => b.Status == BookingStatus.Requested), done.Refusals);
                (first, tell) = (first && !done.Succeeded, tell && !approval);
                work.Gate.Changed(occurrence.Request.Start, work.Approves);
            }

            checks.Add(new OccurrenceCheck(occurrence.Date, occurrence.Request.Start, occurrence.Request.End, occurrence.Skipped ? "跳过" : occurrence.Explanation, refusals, [], approval) { Added = true });
        }

        return checks;
    }

    /// <summary>The date that the series' rule names, from which a holiday may have moved it.</summary>
    private static DateOnly Nominal(ActivitySeries series, DateOnly date, DayCalendar calendar) =>
        SeriesDates.Of(series.Rule, DateOnly.FromDateTime(series.Template.Start), calendar).FirstOrDefault(d => d.Date == date)?.Nominal ?? date;

    private static DateOnly Date(Activity activity) => DateOnly.FromDateTime(activity.SeriesStart!.Value);
}
