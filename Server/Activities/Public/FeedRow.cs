using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Activities.Public;

/// <summary>What a feed reads of an activity and one of its rooms.</summary>
internal sealed record FeedRow(
    Guid Id, DateTime Start, DateTime End, string Title, ActivityKind Kind, ActivityStatus Status, bool NeedsRegistration, string? Description, string? OutsidePlace, DateTime ChangedUtc, int Sequence, string? Team, string? Room);
