namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>When an item of a plan is, read from what people write.</summary>
/// <param name="Text">The same, written so that it holds in every year: “2026-05-04” becomes “5月4日”.</param>
/// <param name="Month">1 to 12; 0 when it could not be read.</param>
/// <param name="Date">The day; null where only a month is named.</param>
/// <param name="Moves">Whether it is on another day each year: lunar dates and solar terms.</param>
/// <param name="Problem">Why it can't be read, as a sentence; null when it can.</param>
public sealed record PlanDate(string Text, int Month, DateOnly? Date, bool Moves, string? Problem = null);
