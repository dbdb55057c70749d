namespace PartyMassCenter.Shared.Activities.Public;

/// <summary>What anybody may know of an activity. Times are the centre's wall clock.</summary>
/// <param name="Left">Places that are left; null = no limit or no registration.</param>
/// <param name="Changed">Whether it is not what was published first.</param>
public sealed record PublicActivity(
    Guid Id, Guid CenterId, string Title, ActivityKind Kind, Audience Audience, DateTime Start, DateTime End, string Place, string? Team, ActivityStatus Status, bool Changed, bool NeedsRegistration, int? Left)
{
    public PartyLife? PartyLife { get; init; }

    public ServiceField? Service { get; init; }

    /// <summary>The picture of its poster, or null.</summary>
    public string? PictureUrl { get; init; }

    /// <summary>The rooms, for feeds and filters.</summary>
    public IReadOnlyList<Guid> RoomIds { get; init; } = [];

    public Guid? TeamId { get; init; }

    public string? Description { get; init; }

    /// <summary>UTC.</summary>
    public DateTime ChangedUtc { get; init; }

    public int Sequence { get; init; }
}
