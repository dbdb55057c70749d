using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Activities;

/// <summary>A series that goes on by another rule: what fits stays with everybody who registered, what doesn't ends, what is missing is planned.</summary>
public sealed class SeriesReplanning(ActivityPlanning planning, ActivityEnding ending, DayCalendars calendars)
{
    /// <summary>An activity goes to another date of the new rule if that is less than so many days away; else it ends.</summary>
    private const int Reach = 7;

    /// <param name="wanted">The first one as it shall be; its date takes place whether it fits the rule or not.</param>
    /// <param name="coming">The changed activity and those that follow it, by date.</param>
    internal async Task<SeriesPlan> PlanAsync(AppDbContext db, SeriesPattern pattern, ActivityRequest wanted, IReadOnlyList<SeriesAnswer> answers, IReadOnlyList<Activity> coming, CancellationToken cancel)
    {
        var (edited, time, first) = (coming[0], TimeOnly.FromDateTime(wanted.Start), DateOnly.FromDateTime(wanted.Start));
        var starts = new Dictionary<Guid, DateTime> { [edited.Id] = wanted.Start };
        var open = SeriesDates.Of(pattern, first, await calendars.GetAsync(db)).Where(d => d.Date != first).ToDictionary(d => d.Date);

        // What somebody cancelled stays cancelled: its date is taken.
        var gone = await db.Activities.Where(a => a.SeriesId == edited.SeriesId && a.Status == ActivityStatus.Cancelled && a.SeriesStart >= edited.SeriesStart).ToListAsync(cancel);
        var left = coming.Skip(1).Concat(gone).OrderBy(a => a.SeriesStart).ToList();
        left = [.. left.Where(a => !open.ContainsKey(Date(a)) || !Take(a, Date(a)))];
        left = [.. left.Where(a => Nearest(open.Keys, Date(a)) is not { } date || !Take(a, date))];
        return new SeriesPlan(starts, [.. gone.Except(left)], [.. left.Where(a => a.Status != ActivityStatus.Cancelled)], [.. open.Values.OrderBy(d => d.Date).Select(Added)]);

        bool Take(Activity activity, DateOnly date)
        {
            starts[activity.Id] = date.ToDateTime(time);
            return open.Remove(date);
        }

        ActivityOccurrence Added(SeriesDate date)
        {
            var (start, answer) = (date.Date.ToDateTime(time), answers.FirstOrDefault(a => a.Date == date.Date));
            return new ActivityOccurrence(date.Date, start, ActivityOccurrences.Answered(ActivityOccurrences.At(wanted, start), answer), answer?.Skips == true, date.Explanation ?? "新增");
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
        var tell = true;
        foreach (var occurrence in plan.Added)
        {
            var (approval, refusals) = (false, (IReadOnlyList<Refusal>)[]);
            if (!occurrence.Skipped)
            {
                var done = await planning.AddAsync(work.Session, occurrence, series, work.By, work.Names, work.Gate, first: false, tell, cancel);
                (approval, refusals) = (done.Succeeded && done.Value.Bookings.Any(b => b.Status == BookingStatus.Requested), done.Refusals);
                tell &= !approval;
                work.Gate.Changed(occurrence.Request.Start, work.Approves);
            }

            checks.Add(new OccurrenceCheck(occurrence.Date, occurrence.Request.Start, occurrence.Request.End, occurrence.Skipped ? "跳过" : occurrence.Explanation, refusals, [], approval));
        }

        return checks;
    }

    private static DateOnly Date(Activity activity) => DateOnly.FromDateTime(activity.SeriesStart!.Value);

    private static DateOnly? Nearest(IEnumerable<DateOnly> dates, DateOnly to) =>
        dates.Where(d => Math.Abs(d.DayNumber - to.DayNumber) < Reach).OrderBy(d => Math.Abs(d.DayNumber - to.DayNumber)).ThenBy(d => d).Select(d => (DateOnly?)d).FirstOrDefault();
}
