namespace PartyMassCenter.Shared.Common.Days;

/// <summary>One day on the way to a due date.</summary>
/// <param name="Number">Its number among the counted days, from 1; null when it was skipped.</param>
/// <param name="Why">Why it counts or not, such as “周六”, “国庆节放假” or “调休上班”.</param>
public sealed record WorkingDayStep(DateOnly Date, int? Number, string Why);
