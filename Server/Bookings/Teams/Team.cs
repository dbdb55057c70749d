using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Bookings.Teams;

/// <summary>A team of a centre that uses its rooms.</summary>
public sealed class Team : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Whether new bookings may name it.</summary>
    public bool Active { get; set; } = true;

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public string AuditSubject => "团队";

    public Guid? AuditUnitId => CenterId;
}
