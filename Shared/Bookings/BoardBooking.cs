using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings;

/// <summary>One block on a board. Times are wall clock; the buffers lie outside them.</summary>
/// <param name="Mine">Whether the reader made it.</param>
/// <param name="BufferBefore">Whole minutes kept free before Start.</param>
/// <param name="BufferAfter">Whole minutes kept free after End.</param>
public sealed record BoardBooking(
    Guid Id,
    DateTime Start,
    DateTime End,
    string Title,
    BookingPurpose Purpose,
    string BookedBy,
    BookingStatus Status,
    bool Mine,
    int BufferBefore,
    int BufferAfter)
{
    /// <summary>Where it really is, when it is in another room that shares space with this one: it is in the way here, but not this room's own booking.</summary>
    public SharedUse? Shared { get; init; }

    /// <summary>The team that uses the room, or null; on public boards it is part of the title.</summary>
    public string? Team { get; init; }
}
