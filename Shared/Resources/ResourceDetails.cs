namespace PartyMassCenter.Shared.Resources;

/// <summary>Something movable that a centre lends out with its rooms (移动物品).</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Active">Whether it can be booked.</param>
/// <param name="Version">Changes with every save; send it back when changing.</param>
public sealed record ResourceDetails(Guid Id, Guid CenterId, string Name, int Count, bool Active, string? Notes, Guid Version);
