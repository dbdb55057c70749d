using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Resources;

/// <summary>Something movable that a centre lends out with its rooms, in a number of equal pieces.</summary>
public sealed class Resource : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public string Name { get; set; } = "";

    public int Count { get; set; }

    public bool Active { get; set; } = true;

    public string? Notes { get; set; }

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public string AuditSubject => "物品";

    public Guid? AuditUnitId => CenterId;
}
