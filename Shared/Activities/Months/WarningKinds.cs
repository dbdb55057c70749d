namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>Chinese names of <see cref="WarningKind"/>.</summary>
public static class WarningKinds
{
    public static IReadOnlyList<WarningKind> All { get; } = Enum.GetValues<WarningKind>();

    public static string Name(WarningKind value) => value switch
    {
        WarningKind.Room => "场地",
        WarningKind.Organiser => "负责人",
        WarningKind.Team => "团队",
        WarningKind.Audience => "人群",
        WarningKind.Holiday => "节假日",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
