namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>Chinese names of <see cref="PlanField"/>.</summary>
public static class PlanFields
{
    public static IReadOnlyList<PlanField> All { get; } = Enum.GetValues<PlanField>();

    public static string Name(PlanField value) => value switch
    {
        PlanField.Ignore => "不导入",
        PlanField.Title => "活动",
        PlanField.Date => "日期",
        PlanField.Month => "月份",
        PlanField.Kind => "类别",
        PlanField.Place => "地点",
        PlanField.Host => "主办",
        PlanField.Contents => "内容",
        PlanField.Budget => "预算（元）",
        PlanField.Expected => "人数",
        PlanField.Highlight => "亮点",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
