namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>The annual plan of a centre and how far it has come.</summary>
/// <param name="Months">All twelve.</param>
/// <param name="Quarters">All four.</param>
/// <param name="MayPlan">Whether the reader may change it.</param>
/// <param name="LastYear">Whether there is a plan of the year before that could be copied.</param>
public sealed record PlanDetails(
    Guid CenterId, string CenterName, int Year, PlanTargets Targets, PlanProgress Progress, IReadOnlyList<PlanMonth> Months, IReadOnlyList<PlanQuarter> Quarters, bool MayPlan, bool LastYear)
{
    /// <summary>主题月覆盖: months that have a theme, of 12.</summary>
    public int Themed => Months.Count(m => m.Theme is not null);
}
