using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Server.Rosters;

/// <summary>Somebody who takes duties of a roster.</summary>
public sealed class RosterMember : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RosterId { get; set; }

    public Guid CenterId { get; set; }

    /// <summary>The account; null for people without one.</summary>
    public Guid? UserId { get; set; }

    public string Name { get; set; } = "";

    public string? Title { get; set; }

    [Masked]
    public string? Phone { get; set; }

    public bool PhonePublic { get; set; }

    public DutyWeekdays OffWeekdays { get; set; }

    /// <summary>First date.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last date.</summary>
    public DateOnly? Until { get; set; }

    public int CarriedHolidays { get; set; }

    public int CarriedWeekends { get; set; }

    public int Position { get; set; }

    /// <summary>No longer in the list; kept for the duties that were served.</summary>
    public bool Removed { get; set; }

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public string? PublishedPhone => PhonePublic ? Phone : null;

    public string AuditSubject => "值班人员";

    public Guid? AuditUnitId => CenterId;

    /// <summary>Whether the person serves at all on a date, leave aside.</summary>
    public bool IsIn(DateOnly date) => !Removed && !(date < From) && !(date > Until) && !DutyWeek.Has(OffWeekdays, date);
}
