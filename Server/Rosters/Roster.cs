using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Server.Rosters;

/// <summary>A duty roster (值班安排) of a centre.</summary>
public sealed class Roster : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public RosterKind Kind { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Names of the posts; the first leads.</summary>
    public List<string> Posts { get; set; } = [];

    public DutyWeekdays Weekdays { get; set; } = DutyWeekdays.All;

    public bool OnHolidays { get; set; } = true;

    /// <summary>Wall clock of the centre.</summary>
    public TimeOnly Starts { get; set; }

    /// <summary>Wall clock; not after Starts = on the next day.</summary>
    public TimeOnly Ends { get; set; }

    public FairnessPolicy Policy { get; set; }

    public int WorkingWeight { get; set; } = 1;

    public int WeekendWeight { get; set; } = 2;

    public int HolidayWeight { get; set; } = 3;

    public int RestDays { get; set; }

    public int CheckInOpensMinutes { get; set; } = 30;

    public int NoShowAfterMinutes { get; set; } = 30;

    public bool AllowSelfSwap { get; set; }

    public bool Public { get; set; } = true;

    public bool Archived { get; set; }

    /// <summary>What the QR code at the door holds.</summary>
    [Masked]
    public string DoorCode { get; set; } = "";

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public string AuditSubject => "值班安排";

    public Guid? AuditUnitId => CenterId;

    public DateTime StartOn(DateOnly date) => date.ToDateTime(Starts);

    public DateTime EndOn(DateOnly date) => (Ends > Starts ? date : date.AddDays(1)).ToDateTime(Ends);

    /// <summary>Whether there is duty on a day. A weekend day made a working day counts as one.</summary>
    public bool Serves(CalendarDay day) =>
        (DutyWeek.Has(Weekdays, day.Date) || (day.Kind == DayKind.MakeUp && (Weekdays & DutyWeekdays.MondayToFriday) == DutyWeekdays.MondayToFriday)) && (OnHolidays || !day.IsBreak);

    public string PostName(int post) => post < Posts.Count ? Posts[post] : $"岗位{post + 1}";
}
