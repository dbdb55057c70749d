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
    /// <summary>Place in the queue for the time, 1 for the first; null unless it waits.</summary>
    public int? QueuePosition { get; init; }

    /// <summary>Until when an offered time is kept; wall clock. Null unless it is offered.</summary>
    public DateTime? OfferUntil { get; init; }

    /// <summary>The team that will use the room, or null.</summary>
    public string? Team { get; init; }

    /// <summary>For whom it was booked, where that person has no account.</summary>
    public string? OnBehalfOf { get; init; }
}
