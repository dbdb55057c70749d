namespace PartyMassCenter.Shared.Rosters;

/// <summary>Choices of weekdays in words.</summary>
public static class DutyWeek
{
    private static readonly string[] Names = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"];

    /// <summary>The single weekdays with their Chinese names, Monday first.</summary>
    public static IReadOnlyList<(DutyWeekdays Day, string Name)> Days { get; } = [.. Names.Select((name, n) => ((DutyWeekdays)(1 << n), name))];

    public static DutyWeekdays Of(DateOnly date) => (DutyWeekdays)(1 << (((int)date.DayOfWeek + 6) % 7));

    public static bool Has(DutyWeekdays days, DateOnly date) => (days & Of(date)) != 0;

    /// <summary>“每天”, “周一至周五”, “周三、周六”, or “无”.</summary>
    public static string Text(DutyWeekdays days) => days switch
    {
        DutyWeekdays.None => "无",
        DutyWeekdays.All => "每天",
        DutyWeekdays.MondayToFriday => "周一至周五",
        _ => string.Join("、", Days.Where(d => (days & d.Day) != 0).Select(d => d.Name)),
    };
}
