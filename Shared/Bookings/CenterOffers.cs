namespace PartyMassCenter.Shared.Bookings;

/// <summary>What one centre has for a wish.</summary>
/// <param name="Offers">Rooms that can be booked as wished, the smallest sufficient first.</param>
/// <param name="Others">How many of its bookable rooms don't fit.</param>
public sealed record CenterOffers(Guid CenterId, string CenterName, IReadOnlyList<RoomOffer> Offers, int Others);
