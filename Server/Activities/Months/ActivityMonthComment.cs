using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Activities.Months;

/// <summary>A comment on a month's calendar or on one of its days.</summary>
public sealed class ActivityMonthComment : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public int Year { get; set; }

    /// <summary>1 to 12.</summary>
    public int Month { get; set; }

    /// <summary>Null = the whole month.</summary>
    public DateOnly? Day { get; set; }

    public string Text { get; set; } = "";

    /// <summary>Name of who wrote it, as it was then.</summary>
    public string Who { get; set; } = "";

    public DateTime AtUtc { get; set; }

    /// <summary>Name of who has dealt with it; null while it is open.</summary>
    public string? ResolvedBy { get; set; }

    public string AuditSubject => "月历意见";

    public Guid? AuditUnitId => CenterId;
}
