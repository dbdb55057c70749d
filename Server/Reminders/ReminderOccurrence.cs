using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>One time that something is due. What people do with it is written down, and audited, as <see cref="ReminderEvent"/>s.</summary>
public sealed class ReminderOccurrence
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RuleId { get; set; }

    public Guid CenterId { get; set; }

    /// <summary>The thing by whose last day it goes; empty where it goes by none.</summary>
    public Guid ThingId { get; set; }

    /// <summary>The date that the schedule names: with rule and thing it says which occurrence this is, wherever a holiday moves it.</summary>
    public DateOnly Nominal { get; set; }

    /// <summary>Wall clock.</summary>
    public DateTime DueAt { get; set; }

    /// <summary>Wall clock; kept here, since a later change of the rule does not change what was late.</summary>
    public DateTime LateAt { get; set; }

    public string Title { get; set; } = "";

    public string? Subject { get; set; }

    public string? Explanation { get; set; }

    public ProofKind Proof { get; set; } = ProofKind.Tick;

    public ResponsibleKind ResponsibleKind { get; set; } = ResponsibleKind.Role;

    /// <summary>Whose it is; null = whoever holds the role in the centre.</summary>
    public Guid? PersonId { get; set; }

    public Role Role { get; set; } = Role.Cadre;

    public ReminderStatus Status { get; set; } = ReminderStatus.Due;

    public DateTime? AcknowledgedUtc { get; set; }

    /// <summary>Wall clock of the instant at which it was found late: the ladder counts from it, so that downtime is not held against people.</summary>
    public DateTime? LateSince { get; set; }

    /// <summary>Steps of the escalation ladder that were climbed.</summary>
    public int Level { get; set; }

    /// <summary>Wall clock of the next moment at which somebody is to be told; null = never.</summary>
    public DateTime? NextAt { get; set; }

    /// <summary>When it was done or waived.</summary>
    public DateTime? ClosedUtc { get; set; }

    public Guid? ClosedById { get; set; }

    public string? ClosedByName { get; set; }

    /// <summary>Done within the grace.</summary>
    public bool OnTime { get; set; }

    /// <summary>What was written when it was done, or why it was waived.</summary>
    public string? Note { get; set; }

    /// <summary>File name inside the data folder's <c>reminder-photos</c>, or null.</summary>
    public string? PhotoFile { get; set; }

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public bool IsOpen => ReminderStatuses.IsOpen(Status);

    public bool IsLate => ReminderStatuses.IsLate(Status);
}
