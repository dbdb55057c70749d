using PartyMassCenter.Shared.Common;

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
    Guid Version)
{
    /// <summary>The team that will use the room, or null.</summary>
    public string? Team { get; init; }

    /// <summary>For whom it was booked, where that person has no account.</summary>
    public string? OnBehalfOf { get; init; }
}
