using System.Text.Json.Serialization;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Shared.Rooms;

/// <summary>The booking settings of one room. Every rule reads its setting here.</summary>
public sealed record RoomPolicy
{
    /// <summary>Seven entries, one a weekday; a missing day is closed.</summary>
    public IReadOnlyList<OpeningHours> OpeningHours { get; init; } = [];

    /// <summary>What the room does on festivals and the days off around them.</summary>
    public HolidayOpening Holidays { get; init; } = HolidayOpening.AsUsual;

    /// <summary>On a make-up working day (调休上班) the room keeps this weekday's hours; null = those of the weekday that it is.</summary>
    public DayOfWeek? MakeUpDay { get; init; } = DayOfWeek.Monday;

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

    /// <summary>The purposes that must be approved; empty = every purpose.</summary>
    public IReadOnlyList<BookingPurpose> ApprovalPurposes { get; init; } = [];

    /// <summary>Number of persons from which on a booking must be approved; 0 = always.</summary>
    public int ApprovalFromHeadCount { get; init; }

    /// <summary>Levels of agreement after the centre's own.</summary>
    public IReadOnlyList<ApprovalStep> FurtherApprovals { get; init; } = [];

    /// <summary>Whole hours within which a request must be decided before it runs out; 0 = until it would start.</summary>
    public int DecideWithinHours { get; init; }

    /// <summary>All levels of agreement in order; which of them a booking needs is for <see cref="ApprovalStep.AppliesTo"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<ApprovalStep> ApprovalSteps => NeedsApproval
        ? [new ApprovalStep { Name = "中心审批", ApproverId = ApproverId, Purposes = ApprovalPurposes, FromHeadCount = ApprovalFromHeadCount }, .. FurtherApprovals]
        : [];

    /// <summary>Whole minutes after the start in which somebody must check in (签到), else the room is given to others; 0 = no check-in.</summary>
    public int CheckInWithinMinutes { get; init; }

    /// <summary>From how many whole minutes before the start on one can check in.</summary>
    public int CheckInOpensMinutes { get; init; } = 30;

    /// <summary>For how many whole minutes a time that becomes free is kept for who waits for it (候补); 0 = no waiting list.</summary>
    public int WaitingOfferMinutes { get; init; } = 120;

    /// <summary>The ways in which it can be set up; empty = only as it stands.</summary>
    public IReadOnlyList<RoomLayout> Layouts { get; init; } = [];

    /// <summary>The layout of that name, or null where there is none.</summary>
    public RoomLayout? Layout(string? name) => name is null ? null : Layouts.FirstOrDefault(l => l.Name == name);

    /// <summary>The span in which the room can be booked on a date by its weekday alone, or null when closed.</summary>
    public TimeRange? OpenOn(DateOnly date) => HoursOf(date.DayOfWeek, date);

    /// <summary>The span in which the room can be booked on a day, holidays and make-up working days considered; null when closed.</summary>
    public TimeRange? OpenOn(CalendarDay day) => ClosesOn(day) ? null : HoursOf(day.Kind == DayKind.MakeUp ? MakeUpDay ?? day.Date.DayOfWeek : day.Date.DayOfWeek, day.Date);

    /// <summary>Whether the room is closed because of the holiday that the day is.</summary>
    public bool ClosesOn(CalendarDay day) => Holidays switch
    {
        HolidayOpening.ClosedOnFestivals => day.Kind == DayKind.Festival,
        HolidayOpening.ClosedOnDaysOff => day.IsBreak,
        _ => false,
    };

    private TimeRange? HoursOf(DayOfWeek weekday, DateOnly date) => (OpeningHours.FirstOrDefault(h => h.Day == weekday) is { } hours ? hours with { Day = date.DayOfWeek } : null)?.On(date);

    /// <summary>The time that a booking really takes: its own, the buffers, and what its layout needs.</summary>
    /// <param name="layout">Name of the layout, or null for the room as it stands.</param>
    public TimeRange Holding(TimeRange time, string? layout = null)
    {
        var chosen = Layout(layout);
        return time.Widen(BufferBeforeMinutes + (chosen?.SetUpMinutes ?? 0), BufferAfterMinutes + (chosen?.ClearMinutes ?? 0));
    }
}
