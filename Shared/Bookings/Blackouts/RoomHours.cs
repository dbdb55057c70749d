using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>When a room is really open: its weekly hours, holidays and make-up days, special openings and blackouts together.</summary>
/// <param name="Plans">Blackouts and special openings that cover the room.</param>
public sealed record RoomHours(RoomPolicy Policy, DayCalendar Calendar, IReadOnlyList<BlackoutPlan> Plans)
{
    private const int DaysSearched = 60;

    /// <summary>The span in which the room can be booked on a date, or null when closed. Blackouts lie inside it: see <see cref="ClosedWithin"/>.</summary>
    public TimeRange? OpenOn(DateOnly date) => SpecialOn(date) ?? Policy.OpenOn(Calendar.On(date));

    /// <summary>Blackouts that touch a time, earliest first.</summary>
    public IEnumerable<ClosedTime> ClosedWithin(TimeRange time) => Plans.Count == 0
        ? []
        : Plans.Where(p => p.Kind == BlackoutKind.Closed)
            .SelectMany(p => p.Within(time).Select(t => new ClosedTime(t.Start, t.End, p.Reason))).OrderBy(c => c.Start);

    /// <summary>Why the room is closed on a date, such as “10月1日 周四是国庆节，当天不开放”; null when it is open.</summary>
    public string? WhyClosed(DateOnly date)
    {
        if (OpenOn(date) is not null) return null;
        var day = Calendar.On(date);
        return day switch
        {
            { IsBreak: true } when Policy.ClosesOn(day) => $"{ChineseDates.DayWithWeekday(date)}是{day.MarkText}，当天不开放",
            { MarkText: { } mark } => $"{ChineseDates.DayWithWeekday(date)}（{mark}）不开放",
            _ => $"{ChineseDates.ShortWeekday(date.DayOfWeek)}不开放",
        };
    }

    /// <summary>The next date after a date on which something can be booked; null when none comes within two months.</summary>
    public DateOnly? NextOpen(DateOnly date) => Enumerable.Range(1, DaysSearched).Select(date.AddDays)
        .Where(d => OpenOn(d) is { } open && !ClosedWithin(open).Any(c => c.Time.Contains(open))).Select(d => (DateOnly?)d).FirstOrDefault();

    private TimeRange? SpecialOn(DateOnly date)
    {
        if (Plans.Count == 0) return null;
        var day = TimeRange.OfDay(date);
        return Plans.Where(p => p.Kind == BlackoutKind.SpecialOpening).SelectMany(p => p.Within(day)).Where(day.Contains).Select(t => (TimeRange?)t).FirstOrDefault();
    }
}
