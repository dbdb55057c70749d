namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>A quarter of the year and its highlights (季季有亮点).</summary>
/// <param name="Number">1 to 4.</param>
/// <param name="Highlights">Titles of the items marked as highlights; empty = 待定.</param>
public sealed record PlanQuarter(int Number, IReadOnlyList<string> Highlights);
