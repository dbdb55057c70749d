using Microsoft.AspNetCore.Components;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Bookings;

/// <summary>Seven days of one room.</summary>
public sealed partial class WeekGrid
{
    [Parameter, EditorRequired]
    public required RoomSchedule Schedule { get; set; }

    [Parameter]
    public bool MayBook { get; set; }

    [Parameter]
    public EventCallback<BoardSlot> OnPick { get; set; }

    private IEnumerable<DateOnly> Days => Enumerable.Range(0, Schedule.To.DayNumber - Schedule.From.DayNumber).Select(Schedule.From.AddDays);

    private RoomDay? Of(DateOnly day) => Schedule.Days.FirstOrDefault(d => d.Day.Date == day);

    private TimeRange? Free(DateOnly day) => Of(day) is { Opens: { } opens, Closes: { } closes } ? new TimeRange(opens, closes) : null;

    private DateOnly Today => DateOnly.FromDateTime(Schedule.Now);

    private BoardHours Hours
    {
        get
        {
            var open = Schedule.Room.Policy.OpeningHours.Where(h => h.IsOpen).ToList();
            var from = open.Count > 0 ? open.Min(h => h.Opens!.Value) / 60 : 8;
            var to = open.Count > 0 ? (open.Max(h => h.Closes!.Value) + 59) / 60 : 18;
            foreach (var day in Schedule.Days.Where(d => d.Opens is not null))
            {
                from = Math.Min(from, day.Opens!.Value.Hour);
                to = Math.Max(to, (int)Math.Ceiling((day.Closes!.Value - day.Day.Date.ToDateTime(TimeOnly.MinValue)).TotalHours));
            }

            foreach (var b in Schedule.Bookings)
            {
                from = Math.Min(from, b.Start.Hour);
                to = Math.Max(to, b.End.Date > b.Start.Date ? 24 : b.End.Hour + (b.End.Minute > 0 ? 1 : 0));
            }

            return new BoardHours(from, Math.Max(to, from + 1));
        }
    }

    /// <summary>The first hour of a day that can still be booked.</summary>
    private DateTime Open(DateTime opens) => opens >= Schedule.Now || opens.Date > Schedule.Now.Date
        ? opens
        : opens.AddHours(Math.Ceiling((Schedule.Now - opens).TotalHours - 0.5));

    private string Place(DateOnly day, DateTime start, DateTime end) => $"top:{Hours.Percent(day, start)};bottom:calc(100% - {Hours.Percent(day, end)})";

    private static DateTime Min(DateTime a, DateTime b) => a < b ? a : b;
}
