using PartyMassCenter.Shared.Common;

using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Bookings.Waiting;

namespace PartyMassCenter.Shared.Bookings;

/// <summary>Everything about one booking that the reader may see.</summary>
/// <param name="Start">Wall clock of the centre.</param>
/// <param name="ContactPhone">Masked unless the reader made the booking.</param>
/// <param name="MayChange">Whether the reader may change or cancel it now.</param>
/// <param name="MayDecide">Whether the reader may approve or reject it now.</param>
/// <param name="Version">Changes with every save; send it back when changing or deciding.</param>
/// <param name="Story">What happened to it, oldest first.</param>
public sealed record BookingDetails(
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
    string? ContactName,
    string? ContactPhone,
    string? Notes,
    BookingStatus Status,
    string? Reason,
    bool MayChange,
    bool MayDecide,
    Guid Version,
    IReadOnlyList<BookingEventItem> Story)
{
    /// <summary>Where it stands on the waiting list, or null.</summary>
    public WaitingDetails? Waiting { get; init; }

    /// <summary>Check-in and what came of it; null before it is confirmed.</summary>
    public ArrivalDetails? Arrival { get; init; }

    /// <summary>What the room is held for and where that is changed; null for an ordinary booking.</summary>
    public HeldFor? HeldFor { get; init; }

    /// <summary>Name of the layout, or null for the room as it stands.</summary>
    public string? Layout { get; init; }

    /// <summary>Whether others had to give way to it (紧急占用).</summary>
    public bool Urgent { get; init; }

    /// <summary>Whether the reader's booking had to give way and could still be booked anew.</summary>
    public bool MayRebook { get; init; }

    /// <summary>For whom it was booked, where that person has no account.</summary>
    public OnBehalfOf? OnBehalfOf { get; init; }

    public Guid? TeamId { get; init; }

    public string? Team { get; init; }

    /// <summary>Movable resources that go with it, by name.</summary>
    public IReadOnlyList<BookedResource> Resources { get; init; } = [];

    /// <summary>Where it stands in its series; null for a single booking.</summary>
    public SeriesPlace? Series { get; init; }

    /// <summary>Name of the level of agreement that a request waits for.</summary>
    public string? WaitsFor { get; init; }

    /// <summary>Wall clock; when a request runs out if nobody decides.</summary>
    public DateTime? DecideBy { get; init; }
}
