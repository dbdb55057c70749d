namespace PartyMassCenter.Benchmarks.Bookings;

/// <summary>Where the workload happens: centres of twenty rooms.</summary>
/// <param name="Center">The centre whose boards are read.</param>
/// <param name="Template">A booking to copy.</param>
/// <param name="Rooms">The workload's rooms with their centres.</param>
internal sealed record Place(Guid Center, Guid Template, List<(Guid Center, Guid Room)> Rooms);
