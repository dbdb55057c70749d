namespace PartyMassCenter.Shared.Rosters.Rules;

/// <summary>Somebody who is to take a duty, and what is known of that person around the date.</summary>
/// <param name="Away">Why the person isn't there that day, such as “请假（外出学习）”; null when there.</param>
/// <param name="Elsewhere">Another roster's duty at that time; null for none.</param>
/// <param name="Others">Dates of the person's other duties of this roster, as they would be then.</param>
/// <param name="RestDays">Days that must lie between two duties.</param>
public sealed record DutyProposal(string Name, DateOnly Date, string? Away, string? Elsewhere, IReadOnlyList<DateOnly> Others, int RestDays);
