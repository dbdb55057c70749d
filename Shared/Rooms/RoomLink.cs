namespace PartyMassCenter.Shared.Rooms;

/// <summary>A room by its name, to link to.</summary>
public sealed record RoomLink(Guid Id, string Name);
