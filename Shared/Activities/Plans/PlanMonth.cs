using PartyMassCenter.Shared.Activities.Months;

namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>One month of the annual plan.</summary>
/// <param name="Number">1 to 12.</param>
/// <param name="Theme">The month's theme; null = 待编.</param>
/// <param name="Items">What is planned, by date.</param>
/// <param name="Activities">Activities in the month's calendar that are not cancelled.</param>
public sealed record PlanMonth(int Number, string? Theme, MonthStatus Status, IReadOnlyList<PlanItemDetails> Items, int Activities);
