using System.Globalization;
using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Client.Bookings;

/// <summary>The hours that a day board shows: whole hours around everything that is open or booked.</summary>
/// <param name="From">First hour, 0 to 23.</param>
/// <param name="To">Hour after the last, 1 to 24.</param>
public readonly record struct BoardHours(int From, int To)
{
    public int Count => To - From;

    /// <summary>Where a wall-clock time of the day lies between the edges, as CSS percent; times outside lie on the edge.</summary>
    public string Percent(DateOnly day, DateTime time) => Percent((time - day.ToDateTime(TimeOnly.MinValue)).TotalMinutes);

    /// <param name="minutes">Minutes after midnight.</param>
    public string Percent(double minutes) =>
        (Math.Clamp((minutes - (From * 60)) / (Count * 60), 0, 1) * 100).ToString("0.###", CultureInfo.InvariantCulture) + "%";

    /// <summary>CSS that puts something between two times.</summary>
    public string Between(DateOnly day, DateTime start, DateTime end) => $"left:{Percent(day, start)};right:calc(100% - {Percent(day, end)})";

    public static BoardHours Of(DayBoard board)
    {
        var midnight = board.Day.ToDateTime(TimeOnly.MinValue);
        var times = board.Rooms.SelectMany(r => r.Bookings.SelectMany(b => new[] { b.Start, b.End }).Concat(r.Opens is { } o && r.Closes is { } c ? [o, c] : []))
            .Select(t => (t - midnight).TotalHours).DefaultIfEmpty(8).ToList();
        var from = (int)Math.Clamp(Math.Floor(times.Min()), 0, 8);
        return new BoardHours(from, (int)Math.Clamp(Math.Ceiling(times.Max()), Math.Max(from + 1, 18), 24));
    }
}
