namespace PartyMassCenter.Shared.Activities;

/// <summary>Chinese names of <see cref="ActivityStatus"/>.</summary>
public static class ActivityStatuses
{
    public static IReadOnlyList<ActivityStatus> All { get; } = Enum.GetValues<ActivityStatus>();

    public static string Name(ActivityStatus value) => value switch
    {
        ActivityStatus.Planned => "筹备中",
        ActivityStatus.Published => "已发布",
        ActivityStatus.Cancelled => "已取消",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
