using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Activities;

/// <summary>One event with one start and one end. A recurring activity is a series of such rows. Never deleted: cancelling keeps it with the reason.</summary>
public sealed class Activity : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public string Title { get; set; } = "";

    public ActivityKind Kind { get; set; }

    public PartyLife? PartyLife { get; set; }

    public ServiceField? Service { get; set; }

    public Audience Audience { get; set; }

    /// <summary>Wall clock of the centre.</summary>
    public DateTime Start { get; set; }

    /// <summary>Wall clock of the centre.</summary>
    public DateTime End { get; set; }

    public Guid OrganiserId { get; set; }

    /// <summary>Name of the organiser, as it was when they were chosen.</summary>
    public string OrganiserName { get; set; } = "";

    /// <summary>The team that is the host; a team of Bookings.</summary>
    public Guid? TeamId { get; set; }

    public string? Description { get; set; }

    public string? OutsidePlace { get; set; }

    public int? Capacity { get; set; }

    public int Expected { get; set; }

    public bool NeedsRegistration { get; set; }

    /// <summary>Wall clock; null = as soon as it is published.</summary>
    public DateTime? RegistrationOpens { get; set; }

    /// <summary>Wall clock; null = until it starts.</summary>
    public DateTime? RegistrationCloses { get; set; }

    public int MostPerRegistration { get; set; }

    public string? Materials { get; set; }

    /// <summary>Yuan.</summary>
    public decimal? Budget { get; set; }

    public string? ContactName { get; set; }

    [Masked]
    public string? ContactPhone { get; set; }

    public bool ContactPublic { get; set; }

    public string? SafetyPlan { get; set; }

    public Guid? PlanItemId { get; set; }

    public ActivityStatus Status { get; set; } = ActivityStatus.Planned;

    /// <summary>Why it was cancelled.</summary>
    public string? Reason { get; set; }

    public Guid? SeriesId { get; set; }

    /// <summary>Wall clock; when the series has it, which is not when it is once somebody moved it by hand. Null outside a series.</summary>
    public DateTime? SeriesStart { get; set; }

    /// <summary>File name of the picture for its poster.</summary>
    public string? PosterFile { get; set; }

    /// <summary>Villagers who just came, not registered; null until somebody counts.</summary>
    public int? WalkInVillagers { get; set; }

    /// <summary>Visitors who just came, not registered; null until somebody counts.</summary>
    public int? WalkInVisitors { get; set; }

    /// <summary>A short report afterwards.</summary>
    public string? ReportText { get; set; }

    public DateTime? ReportedUtc { get; set; }

    public DateTime CreatedUtc { get; set; }

    public Guid CreatedById { get; set; }

    public DateTime ChangedUtc { get; set; }

    public DateTime? PublishedUtc { get; set; }

    /// <summary>When it was last changed after it was published; null where it is what residents were told first.</summary>
    public DateTime? ChangedAfterPublicationUtc { get; set; }

    /// <summary>Who last changed which field, by field name: a second editor is told with whom to talk.</summary>
    public Dictionary<string, string> Editors { get; set; } = [];

    /// <summary>Counts the changes, for calendar programs.</summary>
    public int Sequence { get; set; }

    public Guid Version { get; set; } = Guid.CreateVersion7();

    /// <summary>Its rooms, in the order in which they were chosen.</summary>
    public List<ActivityRoom> Rooms { get; set; } = [];

    /// <summary>Marks a change for those who have seen it before.</summary>
    public void Touch(DateTime nowUtc)
    {
        ChangedUtc = nowUtc;
        Version = Guid.CreateVersion7();
        Sequence++;
    }

    public string AuditSubject => "活动";

    public Guid? AuditUnitId => CenterId;
}
