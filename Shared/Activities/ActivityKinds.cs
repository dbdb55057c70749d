namespace PartyMassCenter.Shared.Activities;

/// <summary>Chinese names of <see cref="ActivityKind"/>.</summary>
public static class ActivityKinds
{
    public static IReadOnlyList<ActivityKind> All { get; } = Enum.GetValues<ActivityKind>();

    public static string Name(ActivityKind value) => value switch
    {
        ActivityKind.Culture => "文化",
        ActivityKind.Sport => "体育健身",
        ActivityKind.Training => "培训讲座",
        ActivityKind.Volunteering => "志愿服务",
        ActivityKind.Council => "议事协商",
        ActivityKind.Convenience => "便民服务",
        ActivityKind.Festival => "节庆",
        ActivityKind.Children => "少年儿童",
        ActivityKind.Other => "其他",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
