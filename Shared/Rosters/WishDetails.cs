namespace PartyMassCenter.Shared.Rosters;

/// <summary>A date that a member would rather not serve; it yields to fairness.</summary>
public sealed record WishDetails(Guid MemberId, DateOnly Date);
