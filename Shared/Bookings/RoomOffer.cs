using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings;

/// <summary>A room for a wish: bookable then, or why not and when it is free next.</summary>
/// <param name="Refusals">Why it can't be booked then; empty when it can.</param>
/// <param name="NextFree">The nearest start at which the same length fits, wall clock; null when it fits as wished or nothing is near.</param>
public sealed record RoomOffer(RoomListItem Room, IReadOnlyList<string> Refusals, DateTime? NextFree)
{
    public bool Fits => Refusals.Count == 0;
}
