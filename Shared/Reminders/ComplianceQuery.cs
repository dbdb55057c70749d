namespace PartyMassCenter.Shared.Reminders;

/// <summary>Which occurrences to count: those due from one day to another, both included, at most 366 days.</summary>
public sealed record ComplianceQuery(Guid CenterId, DateOnly From, DateOnly To);
