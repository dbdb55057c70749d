using PartyMassCenter.Server.Common.Access;

namespace PartyMassCenter.Server.Bookings.Approvals;

/// <summary>A person in whose place somebody may agree, with the roles that they hold.</summary>
/// <param name="Name">Null for the acting person themselves.</param>
internal sealed record Represented(Guid PersonId, string? Name, IReadOnlyList<HeldRole> Grants);
