namespace PartyMassCenter.Server.Reminders;

/// <summary>An occurrence that a rule names.</summary>
/// <param name="ThingId">The thing by whose last day it goes, or empty.</param>
/// <param name="Nominal">The date that the schedule names.</param>
/// <param name="DueAt">Wall clock.</param>
internal sealed record WantedOccurrence(Guid ThingId, DateOnly Nominal, DateTime DueAt, string? Subject, string? Explanation);
