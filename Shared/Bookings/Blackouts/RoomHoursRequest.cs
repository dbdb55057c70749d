using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>A changed room with what becomes of the bookings that its new hours hit.</summary>
public sealed class RoomHoursRequest
{
    public RoomRequest Room { get; set; } = new();

    public List<HitChoice> Choices { get; set; } = [];
}
