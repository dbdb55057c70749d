namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>Kinds of log entries in words.</summary>
public static class DutyLogKinds
{
    public static IReadOnlyList<DutyLogKind> All { get; } = Enum.GetValues<DutyLogKind>();

    /// <summary>The Chinese name of a kind.</summary>
    public static string Name(DutyLogKind kind) => kind switch
    {
        DutyLogKind.Visit => "来访",
        DutyLogKind.Call => "来电",
        DutyLogKind.Matter => "事项",
        DutyLogKind.Handover => "交接",
        DutyLogKind.Patrol => "巡查",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
