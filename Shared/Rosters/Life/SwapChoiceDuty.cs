namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>A duty that could be taken in exchange.</summary>
public sealed record SwapChoiceDuty(Guid AssignmentId, DateOnly Date, string PostName);
