namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>What a year shall reach.</summary>
/// <param name="Budget">Yuan; null = none set.</param>
/// <param name="Version">Null until somebody has saved targets: then the usual ones hold.</param>
public sealed record PlanTargets(int Activities, int Attendances, decimal? Budget, Guid? Version)
{
    /// <summary>主题活动12场，覆盖村民及游客超3000人次.</summary>
    public static PlanTargets Usual { get; } = new(12, 3000, null, null);
}
