namespace PartyMassCenter.Server.Bookings;

/// <summary>Body of cancelling and rejecting.</summary>
/// <param name="Version">The version that was seen; needed for rejecting.</param>
public sealed record ReasonRequest(string? Reason, Guid? Version);
