using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Shared.Rooms;

/// <summary>The booking settings of one room. Every rule reads its setting here.</summary>
public sealed record RoomPolicy
{
    /// <summary>Seven entries, one a weekday; a missing day is closed.</summary>
    public IReadOnlyList<OpeningHours> OpeningHours { get; init; } = [];

    /// <summary>Whole minutes kept free before each booking for setting up.</summary>
    public int BufferBeforeMinutes { get; init; }

    /// <summary>Whole minutes kept free after each booking for cleaning.</summary>
    public int BufferAfterMinutes { get; init; }

    /// <summary>Shortest booking in whole minutes.</summary>
    public int MinimumMinutes { get; init; } = 30;

    /// <summary>Longest booking in whole minutes.</summary>
    public int MaximumMinutes { get; init; } = 480;

    /// <summary>How many whole minutes before its start a booking must be made; 0 = any time until it starts.</summary>
    public int NoticeMinutes { get; init; }

    /// <summary>How many days ahead a booking may start.</summary>
    public int HorizonDays { get; init; } = 90;

    /// <summary>Who may book; empty = everyone with <see cref="Permission.BookRooms"/>.</summary>
    public IReadOnlyList<Role> Bookers { get; init; } = [];

    /// <summary>Whether a request must be approved.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>Whether a request that waits for approval already holds its time.</summary>
    public bool RequestHoldsTime { get; init; } = true;

    /// <summary>The one person who approves, or null = everyone with <see cref="Permission.ApproveBookings"/> in the centre.</summary>
    public Guid? ApproverId { get; init; }

    /// <summary>The span in which the room can be booked on a date, or null when closed.</summary>
    public TimeRange? OpenOn(DateOnly date) => OpeningHours.FirstOrDefault(h => h.Day == date.DayOfWeek)?.On(date);

    /// <summary>The time that a booking really takes: its own, and the buffers.</summary>
    public TimeRange Holding(TimeRange time) => time.Widen(BufferBeforeMinutes, BufferAfterMinutes);
}
