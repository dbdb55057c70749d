using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Rooms;

/// <summary>How a room is drawn and named where there is little space.</summary>
public static class RoomLooks
{
    /// <summary>The icon of its first function.</summary>
    public static string Icon(RoomFunction functions) => functions switch
    {
        _ when functions.HasFlag(RoomFunction.PartyActivity) => "star",
        _ when functions.HasFlag(RoomFunction.Meeting) => "talk",
        _ when functions.HasFlag(RoomFunction.CultureAndSport) => "music",
        _ when functions.HasFlag(RoomFunction.Education) => "book",
        _ when functions.HasFlag(RoomFunction.Governance) => "handshake",
        _ when functions.HasFlag(RoomFunction.PublicService) => "service",
        _ => "door",
    };

    /// <summary>“1层 · 80人 · 128㎡”.</summary>
    public static string Size(int floor, int capacity, decimal? area) => $"{Floor(floor)} · {capacity}人{(area is { } a ? $" · {a:0.#}㎡" : null)}";

    /// <summary>“2层”, “地下1层”.</summary>
    public static string Floor(int floor) => floor < 0 ? $"地下{-floor}层" : $"{floor}层";

    /// <summary>What a room does on holidays, in words.</summary>
    public static IReadOnlyList<(HolidayOpening Value, string Name)> Holidays { get; } =
    [
        (HolidayOpening.AsUsual, "照常开放"),
        (HolidayOpening.ClosedOnFestivals, "节日当天不开放"),
        (HolidayOpening.ClosedOnDaysOff, "整个假期不开放"),
    ];

    /// <summary>The opening hours in as few lines as they need, such as “周一至周五 8:00–20:00”.</summary>
    public static IReadOnlyList<string> Hours(RoomPolicy policy)
    {
        var days = Enumerable.Range(1, 7).Select(i => (DayOfWeek)(i % 7)).ToList();
        var lines = new List<string>();
        for (var i = 0; i < days.Count;)
        {
            var first = i;
            var text = Text(policy, days[first]);
            while (i < days.Count && Text(policy, days[i]) == text) i++;
            var name = Shared.Common.ChineseDates.ShortWeekday(days[first]);
            if (i - first == 7) name = "每天";
            else if (i - first > 1) name = $"{name}至{Shared.Common.ChineseDates.ShortWeekday(days[i - 1])}";
            lines.Add($"{name} {text}");
        }

        if (policy.Holidays != HolidayOpening.AsUsual) lines.Add($"法定节假日{Holidays.First(h => h.Value == policy.Holidays).Name}");
        return lines;
    }

    private static string Text(RoomPolicy policy, DayOfWeek day) =>
        policy.OpeningHours.FirstOrDefault(h => h.Day == day) is { Opens: { } opens, Closes: { } closes }
            ? $"{opens / 60}:{opens % 60:00}–{closes / 60}:{closes % 60:00}"
            : "不开放";
}
