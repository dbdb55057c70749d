namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>Chinese names of <see cref="MonthStatus"/>.</summary>
public static class MonthStatuses
{
    public static IReadOnlyList<MonthStatus> All { get; } = Enum.GetValues<MonthStatus>();

    public static string Name(MonthStatus value) => value switch
    {
        MonthStatus.Draft => "编制中",
        MonthStatus.Submitted => "待审核",
        MonthStatus.Returned => "已退回",
        MonthStatus.Approved => "已批准",
        MonthStatus.Published => "已发布",
        MonthStatus.Archived => "已归档",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
