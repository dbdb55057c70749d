using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>Who is told when something stays late (逐级上报).</summary>
/// <param name="AfterMinutes">Minutes after it became late.</param>
/// <param name="Level">The nearest unit of this kind, from the centre's own upwards.</param>
/// <param name="Role">Who holds this role in that unit.</param>
public sealed record EscalationStep(int AfterMinutes, UnitKind Level, Role Role)
{
    public const int Most = 5;

    /// <summary>The centre's administrators after a day, the town's after three.</summary>
    public static IReadOnlyList<EscalationStep> Usual { get; } =
    [
        new(24 * 60, UnitKind.Village, Role.CenterAdministrator),
        new(72 * 60, UnitKind.Town, Role.TownAdministrator),
    ];
}
