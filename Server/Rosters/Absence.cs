using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Rosters;

/// <summary>Leave of a member, both dates included.</summary>
public sealed class Absence : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RosterId { get; set; }

    public Guid CenterId { get; set; }

    public Guid MemberId { get; set; }

    public DateOnly From { get; set; }

    public DateOnly Until { get; set; }

    public string Reason { get; set; } = "";

    public string AuditSubject => "值班请假";

    public Guid? AuditUnitId => CenterId;
}
