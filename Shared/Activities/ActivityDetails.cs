using PartyMassCenter.Shared.Bookings.Series;

namespace PartyMassCenter.Shared.Activities;

/// <summary>Everything about one activity for those who plan and run it.</summary>
/// <param name="Contents">What an editor loads and sends back as <see cref="ActivityChangeRequest.Loaded"/>; the phone only where it is public or the reader's own.</param>
/// <param name="ContactPhone">Masked.</param>
/// <param name="Reason">Why it was cancelled.</param>
/// <param name="MayChange">Whether the reader may change or cancel it now.</param>
/// <param name="Story">What happened to it, oldest first.</param>
public sealed record ActivityDetails(
    Guid Id,
    ActivityRequest Contents,
    string CenterName,
    string Organiser,
    string? Team,
    IReadOnlyList<ActivityRoomItem> Rooms,
    string? ContactPhone,
    ActivityStatus Status,
    string? Reason,
    bool MayChange,
    Guid Version,
    IReadOnlyList<ActivityChangeItem> Story)
{
    public Guid? SeriesId { get; init; }

    /// <summary>How the series repeats, in words; null for a single activity.</summary>
    public string? SeriesSentence { get; init; }

    /// <summary>How it repeats, as it may be changed; null for a single activity.</summary>
    public SeriesPattern? Series { get; init; }

    /// <summary>Title of the plan's item that it carries out.</summary>
    public string? PlanItem { get; init; }

    /// <summary>Address of the picture for its poster, relative to the site's root.</summary>
    public string? PosterUrl { get; init; }

    /// <summary>Villagers who just came, not registered; null until somebody counts.</summary>
    public int? WalkInVillagers { get; init; }

    /// <summary>Visitors who just came, not registered; null until somebody counts.</summary>
    public int? WalkInVisitors { get; init; }

    /// <summary>Whether it was changed after publication.</summary>
    public bool Changed => Story.Any(s => s.AfterPublication);
}
