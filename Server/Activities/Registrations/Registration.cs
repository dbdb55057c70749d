using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Activities.Registrations;

namespace PartyMassCenter.Server.Activities.Registrations;

/// <summary>People who mean to come to an activity, under one name. They need no account.</summary>
public sealed class Registration : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ActivityId { get; set; }

    /// <summary>The activity's centre, for the audit.</summary>
    public Guid CenterId { get; set; }

    public string Name { get; set; } = "";

    [Masked]
    public string Phone { get; set; } = "";

    /// <summary>How many come, the person themselves included.</summary>
    public int People { get; set; }

    /// <summary>Whether they come from outside the village: counted apart.</summary>
    public bool Visitor { get; set; }

    public RegistrationStatus Status { get; set; }

    public RegistrationSource Source { get; set; }

    /// <summary>Hash of the code by which it is found, changed and cancelled; the code itself is kept nowhere.</summary>
    public string CodeHash { get; set; } = "";

    /// <summary>When they agreed to their data being kept for this purpose.</summary>
    public DateTime ConsentUtc { get; set; }

    /// <summary>Whether a guardian agreed, where a child comes.</summary>
    public bool GuardianConsent { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>Place in the queue of its activity: the smaller moves up first.</summary>
    public long Order { get; set; }

    /// <summary>How many came; null until somebody checks them in.</summary>
    public int? CheckedIn { get; set; }

    public DateTime? CheckedInUtc { get; set; }

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public string AuditSubject => "活动报名";

    public Guid? AuditUnitId => CenterId;
}
