using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Activities.Reports;

/// <summary>A photo of an activity that took place.</summary>
public sealed class ActivityPhoto : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ActivityId { get; set; }

    /// <summary>The activity's centre, for the audit.</summary>
    public Guid CenterId { get; set; }

    public string File { get; set; } = "";

    /// <summary>What it shows, in words for those who can't see it.</summary>
    public string? Caption { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>Name of who brought it, as it was then.</summary>
    public string ByName { get; set; } = "";

    public string AuditSubject => "活动照片";

    public Guid? AuditUnitId => CenterId;
}
