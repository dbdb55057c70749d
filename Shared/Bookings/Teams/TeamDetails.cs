namespace PartyMassCenter.Shared.Bookings.Teams;

/// <summary>A team that uses rooms regularly (银龄艺术团, 少年书社 …).</summary>
/// <param name="Active">Whether new bookings may name it.</param>
/// <param name="Version">Changes with every save; send it back when changing.</param>
public sealed record TeamDetails(Guid Id, Guid CenterId, string Name, bool Active, Guid Version);
