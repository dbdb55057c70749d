namespace PartyMassCenter.Server.Bookings;

/// <summary>Body of approving.</summary>
/// <param name="Version">The version that was seen.</param>
public sealed record DecisionRequest(Guid Version);
