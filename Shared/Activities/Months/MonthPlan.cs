using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>One month of a centre while it is planned.</summary>
/// <param name="Theme">The month's theme in the annual plan; null = 待编.</param>
/// <param name="Stamp">Changes with the month's state and with every activity in it; sent back with each step, so that nobody approves what they have not seen.</param>
/// <param name="Days">Every day of the month and what kind of day it is.</param>
public sealed record MonthPlan(
    Guid CenterId,
    string CenterName,
    int Year,
    int Month,
    string? Theme,
    MonthStatus Status,
    Guid Stamp,
    IReadOnlyList<ActivityListItem> Activities,
    IReadOnlyList<MonthComment> Comments,
    IReadOnlyList<PlanWarning> Warnings,
    IReadOnlyList<CalendarDay> Days,
    MonthSteps Steps)
{
    /// <summary>Items of the annual plan for this month that no activity carries out yet, by title.</summary>
    public IReadOnlyList<string> Unplanned { get; init; } = [];
}
