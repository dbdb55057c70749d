namespace PartyMassCenter.Shared.Rooms;

/// <summary>Everything about one room.</summary>
/// <param name="Version">Changes with every save; send it back when changing.</param>
public sealed record RoomDetails(
    Guid Id,
    Guid CenterId,
    string CenterName,
    string Name,
    RoomFunction Functions,
    int Floor,
    decimal? Area,
    int Capacity,
    IReadOnlyList<string> Equipment,
    bool StepFree,
    string? Accessibility,
    string? ContactName,
    string? ContactPhone,
    string? Description,
    bool Bookable,
    string? PhotoUrl,
    RoomPolicy Policy,
    string? ApproverName,
    Guid Version)
{
    /// <summary>The rooms that it consists of; empty for an ordinary room.</summary>
    public IReadOnlyList<RoomLink> Parts { get; init; } = [];

    /// <summary>The combined rooms that it is a part of.</summary>
    public IReadOnlyList<RoomLink> PartOf { get; init; } = [];
}
