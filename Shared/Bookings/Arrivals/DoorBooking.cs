namespace PartyMassCenter.Shared.Bookings.Arrivals;

/// <summary>A booking as one meets it at the room's door. Wall clock.</summary>
/// <param name="CheckedInAt">When somebody checked in, or null.</param>
/// <param name="Opens">From when on one can check in; null where the room wants no check-in.</param>
/// <param name="Until">When the room is released if nobody has checked in; null where the room wants no check-in.</param>
public sealed record DoorBooking(
    Guid Id, string Title, DateTime Start, DateTime End, string BookedBy, bool Mine, DateTime? CheckedInAt, DateTime? Opens, DateTime? Until, bool MayCheckIn, bool MayRelease);
