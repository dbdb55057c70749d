using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Bookings.Blackouts;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Reminders;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Rooms;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>What one cell of the matrix is tried on: everything fresh, so that no cell disturbs another.</summary>
public sealed record MatrixTarget
{
    public required OrgUnit Village { get; init; }

    /// <summary>A village without a centre.</summary>
    public required OrgUnit Bare { get; init; }

    public required Room Room { get; init; }

    /// <summary>Needs approval.</summary>
    public required Room ApprovalRoom { get; init; }

    /// <summary>Approved, somebody else's, with a phone.</summary>
    public required Booking Booking { get; init; }

    /// <summary>Waits for approval, somebody else's.</summary>
    public required Booking Asked { get; init; }

    /// <summary>Approved, the actor's own; somebody else's when the actor is anonymous.</summary>
    public required Booking Own { get; init; }

    /// <summary>The series of both of them.</summary>
    public required Guid Series { get; init; }

    /// <summary>Approved, somebody else's, in a room with check-in, begun half an hour ago.</summary>
    public required Booking Running { get; init; }

    /// <summary>Offered from the waiting list; the actor's own, somebody else's when the actor is anonymous.</summary>
    public required Booking Offered { get; init; }

    /// <summary>Nobody came to it; somebody else's.</summary>
    public required Booking Missed { get; init; }

    /// <summary>Closes a third room, which nobody has booked.</summary>
    public required Blackout Blackout { get; init; }

    /// <summary>A cadre of the village.</summary>
    public required Person Cadre { get; init; }

    public required RoleGrant CadreGrant { get; init; }

    /// <summary>A message in the actor's inbox.</summary>
    public required Guid Message { get; init; }

    /// <summary>A team of the centre.</summary>
    public required Guid Team { get; init; }

    public required Guid Resource { get; init; }

    /// <summary>A quota of that team; its version is its id.</summary>
    public required Guid Quota { get; init; }

    /// <summary>A rule of reminders; its version is its id.</summary>
    public required ReminderRule ReminderRule { get; init; }

    /// <summary>Due today, somebody else's.</summary>
    public required ReminderOccurrence Reminder { get; init; }

    /// <summary>Due today, the actor's own; somebody else's when the actor is anonymous.</summary>
    public required ReminderOccurrence OwnReminder { get; init; }

    /// <summary>A board that must come down some day.</summary>
    public required Guid Thing { get; init; }

    /// <summary>A mail channel of the village; its version is its id.</summary>
    public required Guid Channel { get; init; }

    /// <summary>A dead delivery on it, to the cadre.</summary>
    public required Guid Delivery { get; init; }

    /// <summary>A script for the village's loudspeaker.</summary>
    public required Guid Script { get; init; }

    /// <summary>Activities, months and a plan of the centre.</summary>
    public required MatrixCalendar Calendar { get; init; }

    /// <summary>Duty rosters of the centre.</summary>
    public required MatrixRosters Rosters { get; init; }

    public Guid Center => Village.Id;

    public DateOnly Day { get; } = new(2026, 11, 24);

    /// <summary>A free time in the room.</summary>
    public BookingRequest Request() => new BookingRequestBuilder(Room.Id).On(Day, new TimeOnly(15, 0), new TimeOnly(16, 0)).Build();

    /// <summary>A time in the room that somebody else has.</summary>
    public BookingRequest Taken() => new BookingRequestBuilder(Room.Id).On(Day, new TimeOnly(8, 0), new TimeOnly(9, 0)).Build();

    /// <summary>A booking moved to a free time.</summary>
    public BookingRequest Moved(Booking booking) => new BookingRequestBuilder(Room.Id).On(Day, new TimeOnly(17, 0), new TimeOnly(18, 0)).Version(booking.Version).Build();

    /// <summary>Closes the room at a time that nobody has booked.</summary>
    public BlackoutRequest NewBlackout() => new()
    {
        CenterId = Center,
        RoomIds = [Room.Id],
        Start = Day.ToDateTime(new TimeOnly(20, 0)),
        End = Day.ToDateTime(new TimeOnly(21, 0)),
        Reason = "检修",
    };

    public RoomRequest NewRoom() => new RoomRequestBuilder(Center).Build();

    public RoomRequest ChangedRoom()
    {
        var request = new RoomRequestBuilder(Center).Build();
        request.Name = Room.Name;
        request.Version = Room.Version;
        return request;
    }
}
