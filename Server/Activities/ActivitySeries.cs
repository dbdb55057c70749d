using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Activities;

/// <summary>How an activity repeats, and what its activities are unless somebody made one of them different.</summary>
public sealed class ActivitySeries : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    /// <summary>The pattern as JSON: what it was made by, to be read and copied; the activities themselves are rows.</summary>
    public string Pattern { get; set; } = "";

    /// <summary>“每周六”.</summary>
    public string Sentence { get; set; } = "";

    /// <summary>The first of its activities as it was asked for, without the phone; a field of an activity that is not like it was changed by hand.</summary>
    public ActivityRequest Template { get; set; } = new();

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public string AuditSubject => "系列活动";

    public Guid? AuditUnitId => CenterId;
}
