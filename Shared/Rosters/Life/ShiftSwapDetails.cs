namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>A request that somebody else takes a duty.</summary>
/// <param name="PostName">Of the duty.</param>
/// <param name="From">Whose duty it is.</param>
/// <param name="To">Who is asked, or has accepted; null = anyone.</param>
/// <param name="Offered">The date that is offered in exchange; null = none.</param>
/// <param name="AskedAt">Wall clock of the centre.</param>
/// <param name="Decision">Why the leader refused it.</param>
public sealed record ShiftSwapDetails(
    Guid Id, Guid AssignmentId, string Roster, DateOnly Date, string PostName, string From, string? To, DateOnly? Offered, string? Note, ShiftSwapStatus Status, DateTime AskedAt, string? Decision);
