using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rooms;

/// <summary>When a room can be booked on one weekday: at most one span; wall clock of the centre. Both null means closed that day.</summary>
/// <param name="Opens">Minutes after midnight, 0 to 1439, or null.</param>
/// <param name="Closes">Minutes after midnight, 1 to 1440, later than Opens, or null.</param>
public sealed record OpeningHours(DayOfWeek Day, int? Opens, int? Closes)
{
    public bool IsOpen => Opens is not null && Closes is not null;

    /// <summary>The span on a date that falls on this weekday, or null when closed.</summary>
    public TimeRange? On(DateOnly date) => this is { Opens: { } opens, Closes: { } closes } && closes > opens
        ? new TimeRange(date.ToDateTime(TimeOnly.MinValue).AddMinutes(opens), date.ToDateTime(TimeOnly.MinValue).AddMinutes(closes))
        : null;

    /// <summary>The same hours on all seven days.</summary>
    public static IReadOnlyList<OpeningHours> Daily(int opensHour, int closesHour) =>
        [.. Enum.GetValues<DayOfWeek>().Select(d => new OpeningHours(d, opensHour * 60, closesHour * 60))];
}
