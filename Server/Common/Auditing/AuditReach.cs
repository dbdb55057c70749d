namespace PartyMassCenter.Server.Common.Auditing;

/// <summary>Which entries somebody may read.</summary>
/// <param name="Units">Names of the units reached, by id, in tree order.</param>
/// <param name="WithoutUnit">Whether also those that belong to no unit: the system's own, and log-ins of unknown names.</param>
internal sealed record AuditReach(IReadOnlyDictionary<Guid, string> Units, bool WithoutUnit);
