namespace PartyMassCenter.Shared.Rosters;

/// <summary>Leave of a member, both dates included.</summary>
/// <param name="Reason">Null for whoever neither plans nor is the member.</param>
public sealed record AbsenceDetails(Guid Id, Guid MemberId, string Name, DateOnly From, DateOnly Until, string? Reason);
