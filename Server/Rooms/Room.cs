using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Rooms;

/// <summary>A function room (功能室).</summary>
public sealed class Room : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public string Name { get; set; } = "";

    public RoomFunction Functions { get; set; }

    public int Floor { get; set; }

    public decimal? Area { get; set; }

    public int Capacity { get; set; }

    public List<string> Equipment { get; set; } = [];

    public bool StepFree { get; set; }

    public string? Accessibility { get; set; }

    public string? ContactName { get; set; }

    [Masked]
    public string? ContactPhone { get; set; }

    public string? Description { get; set; }

    public bool Bookable { get; set; } = true;

    /// <summary>The rooms that it consists of, repeating the rows of <see cref="RoomPart"/> so that a booking reads them with the room; empty for an ordinary room.</summary>
    public List<Guid> PartIds { get; set; } = [];

    /// <summary>What a booking of it takes: its parts, or the room itself.</summary>
    public IReadOnlyList<Guid> Spaces => PartIds.Count > 0 ? PartIds : [Id];

    /// <summary>File name inside the data folder's <c>photos</c>, or null.</summary>
    public string? PhotoFile { get; set; }

    public RoomPolicy Policy { get; set; } = new();

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public string AuditSubject => "功能室";

    public Guid? AuditUnitId => CenterId;
}
