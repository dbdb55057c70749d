namespace PartyMassCenter.Shared.Bookings.Arrivals;

/// <summary>What a scan of the code on a room's door shows to the person who scans.</summary>
/// <param name="Now">The centre's wall clock.</param>
/// <param name="SignedIn">Whether it is known who scans.</param>
/// <param name="Own">Today's bookings of the room from now on that they may check in to or end early, by start.</param>
public sealed record DoorDetails(Guid RoomId, Guid CenterId, DateTime Now, bool SignedIn, IReadOnlyList<DoorBooking> Own);
