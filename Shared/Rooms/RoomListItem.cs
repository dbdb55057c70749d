namespace PartyMassCenter.Shared.Rooms;

/// <summary>A room in a list.</summary>
/// <param name="Floor">1 = ground floor.</param>
/// <param name="Area">Square metres, or null.</param>
/// <param name="Capacity">Persons.</param>
public sealed record RoomListItem(
    Guid Id,
    Guid CenterId,
    string Name,
    RoomFunction Functions,
    int Floor,
    decimal? Area,
    int Capacity,
    IReadOnlyList<string> Equipment,
    bool StepFree,
    bool NeedsApproval,
    bool Bookable,
    string? PhotoUrl)
{
    /// <summary>The rooms that it consists of; empty for an ordinary room.</summary>
    public IReadOnlyList<Guid> PartIds { get; init; } = [];

    /// <summary>The ways in which it can be set up.</summary>
    public IReadOnlyList<RoomLayout> Layouts { get; init; } = [];
}
