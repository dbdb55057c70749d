namespace PartyMassCenter.Server.Common.Auditing;

/// <summary>Which entries somebody may read.</summary>
/// <param name="Paths">Paths of the units below which everything may be read; at least one.</param>
/// <param name="Seat">The unit in which the right is held; an export is noted there.</param>
/// <param name="WithoutUnit">Whether also those that belong to no unit: the system's own, and log-ins of unknown names.</param>
internal sealed record AuditReach(IReadOnlyList<string> Paths, Guid Seat, bool WithoutUnit);
