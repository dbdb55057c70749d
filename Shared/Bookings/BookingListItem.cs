namespace PartyMassCenter.Shared.Bookings;

/// <summary>A booking in a list. Times are wall clock.</summary>
public sealed record BookingListItem(
    Guid Id,
    Guid CenterId,
    Guid RoomId,
    string RoomName,
    DateTime Start,
    DateTime End,
    string Title,
    BookingPurpose Purpose,
    int HeadCount,
    string BookedBy,
    BookingStatus Status,
    string? Reason,
    Guid Version);
