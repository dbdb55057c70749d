namespace PartyMassCenter.Shared.Rosters;

/// <summary>Somebody with an account in the centre.</summary>
/// <param name="Phone">The account's, in full: only whoever plans reads it.</param>
public sealed record RosterCandidate(Guid UserId, string Name, string? Title, string? Phone);
