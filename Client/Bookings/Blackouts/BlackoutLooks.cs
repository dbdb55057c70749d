using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Bookings.Blackouts;

/// <summary>How blackouts and special openings are called and drawn.</summary>
public static class BlackoutLooks
{
    public static string Name(BlackoutKind kind) => kind == BlackoutKind.Closed ? "停用" : "特别开放";

    public static string Icon(BlackoutKind kind) => kind == BlackoutKind.Closed ? "ban" : "door";

    public static string Tone(BlackoutKind kind) => kind == BlackoutKind.Closed ? "tone-slate" : "tone-green";

    /// <summary>The ways of coming again, as they read for a first day.</summary>
    public static IReadOnlyList<(BlackoutRepeat Value, string Name)> Repeats(DateOnly first) =>
    [
        (BlackoutRepeat.Once, "不重复"),
        (BlackoutRepeat.Daily, "每天"),
        (BlackoutRepeat.Weekly, "每周"),
        (BlackoutRepeat.MonthlyDay, $"每月{first.Day}日"),
        (BlackoutRepeat.MonthlyWeekday, $"每月第{((first.Day - 1) / 7) + 1}个{ChineseDates.ShortWeekday(first.DayOfWeek)}"),
    ];
}
