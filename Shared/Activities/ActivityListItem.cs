namespace PartyMassCenter.Shared.Activities;

/// <summary>An activity in the organiser's lists. Times are wall clock.</summary>
/// <param name="Place">Its rooms and outside place in words.</param>
/// <param name="Changed">Whether it was changed after publication.</param>
public sealed record ActivityListItem(
    Guid Id,
    Guid CenterId,
    string Title,
    ActivityKind Kind,
    Audience Audience,
    DateTime Start,
    DateTime End,
    string Place,
    Guid OrganiserId,
    string Organiser,
    Guid? TeamId,
    string? Team,
    int Expected,
    ActivityStatus Status,
    bool Changed,
    Guid Version)
{
    public PartyLife? PartyLife { get; init; }

    public ServiceField? Service { get; init; }

    public Guid? PlanItemId { get; init; }

    public Guid? SeriesId { get; init; }

    public bool NeedsRegistration { get; init; }

    public int? Capacity { get; init; }

    /// <summary>Its rooms.</summary>
    public IReadOnlyList<ActivityRoomItem> Rooms { get; init; } = [];

    public string? OutsidePlace { get; init; }
}
