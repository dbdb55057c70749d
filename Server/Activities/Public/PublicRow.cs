using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Public;

namespace PartyMassCenter.Server.Activities.Public;

/// <summary>What the public calendar reads of an activity and one of its rooms.</summary>
/// <param name="Left">Below 0 where fewer places are offered than are taken.</param>
internal sealed record PublicRow(
    Guid Id, Guid CenterId, string Title, ActivityKind Kind, Audience Audience, DateTime Start, DateTime End, string? OutsidePlace, Guid? TeamId, string? Team, ActivityStatus Status, bool Changed, bool NeedsRegistration,
    int? Left, PartyLife? PartyLife, ServiceField? Service, string? PosterFile, string? Description, DateTime ChangedUtc, int Sequence, Guid? RoomId, string? Room)
{
    /// <param name="roomIds">All of its rooms, in their order.</param>
    public PublicActivity View(IReadOnlyList<Guid> roomIds, IEnumerable<string> roomNames) =>
        new(Id, CenterId, Title, Kind, Audience, Start, End, ActivityViews.Place(roomNames, OutsidePlace), Team, Status, Changed, NeedsRegistration, Left is { } left ? Math.Max(0, left) : null)
        {
            PartyLife = PartyLife,
            Service = Service,
            PictureUrl = ActivityViews.PosterUrl(PosterFile),
            RoomIds = roomIds,
            TeamId = TeamId,
            Description = Description,
            ChangedUtc = ChangedUtc,
            Sequence = Sequence,
        };
}
