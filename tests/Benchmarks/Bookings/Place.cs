namespace PartyMassCenter.Benchmarks.Bookings;

/// <summary>Where the workload happens.</summary>
/// <param name="Template">A booking to copy.</param>
/// <param name="Rooms">The workload's rooms.</param>
internal sealed record Place(Guid Center, Guid Template, List<Guid> Rooms);
