using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>What happened on a day of duty: check-in, an errand, nobody there. Append-only.</summary>
public sealed class DutyEvent : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RosterId { get; set; }

    public Guid CenterId { get; set; }

    public Guid AssignmentId { get; set; }

    public DateTime AtUtc { get; set; }

    public string Who { get; set; } = "";

    public string Text { get; set; } = "";

    public string AuditSubject => "值班动态";

    public Guid? AuditUnitId => CenterId;

    public static DutyEvent Of(Roster roster, Assignment duty, DateTime nowUtc, string who, string text) =>
        new() { RosterId = roster.Id, CenterId = roster.CenterId, AssignmentId = duty.Id, AtUtc = nowUtc, Who = who, Text = text };
}
