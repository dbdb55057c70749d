namespace PartyMassCenter.Shared.Bookings.Approvals;

/// <summary>A person who may be asked to agree in one's place.</summary>
/// <param name="UnitName">Where they hold a role.</param>
public sealed record DelegateChoice(Guid PersonId, string Name, string? Title, string UnitName);
