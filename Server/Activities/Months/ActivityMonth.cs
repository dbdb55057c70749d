using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Activities.Months;

namespace PartyMassCenter.Server.Activities.Months;

/// <summary>A month of a centre: its theme in the annual plan and where its calendar stands. A month without a row is a draft without a theme.</summary>
public sealed class ActivityMonth : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public int Year { get; set; }

    /// <summary>1 to 12.</summary>
    public int Month { get; set; }

    /// <summary>Null = 待编.</summary>
    public string? Theme { get; set; }

    public MonthStatus Status { get; set; } = MonthStatus.Draft;

    /// <summary>Who asked for approval and hears what came of it; null before.</summary>
    public Guid? SubmittedById { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public string AuditSubject => "活动月历";

    public Guid? AuditUnitId => CenterId;
}
