using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>What a centre is reminded of, and how.</summary>
public sealed class ReminderRule : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public string Title { get; set; } = "";

    public string? Description { get; set; }

    public ReminderSubjectKind SubjectKind { get; set; }

    public string? SubjectName { get; set; }

    public ResponsibleKind ResponsibleKind { get; set; } = ResponsibleKind.Role;

    public Guid? PersonId { get; set; }

    public Role Role { get; set; } = Role.Cadre;

    public ReminderTiming Timing { get; set; } = null!;

    public List<int> LeadMinutes { get; set; } = [];

    public int GraceMinutes { get; set; }

    public ProofKind Proof { get; set; } = ProofKind.Tick;

    public List<EscalationStep> Escalations { get; set; } = [];

    public bool Paused { get; set; }

    /// <summary>The preset that it came from, or null.</summary>
    public string? PresetKey { get; set; }

    /// <summary>Wall clock; what would have been due before is none of this rule's business.</summary>
    public DateTime From { get; set; }

    /// <summary>Set when the rule has ended; it stays for the sake of what was done under it.</summary>
    public DateTime? RemovedUtc { get; set; }

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public bool Runs => !Paused && RemovedUtc is null;

    public string AuditSubject => "提醒规则";

    public Guid? AuditUnitId => CenterId;
}
