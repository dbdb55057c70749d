namespace PartyMassCenter.Shared.Bookings;

/// <summary>Another room that fits at the time that was asked for.</summary>
public sealed record AlternativeRoom(Guid RoomId, string Name, int Capacity, bool NeedsApproval);
