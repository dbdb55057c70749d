namespace PartyMassCenter.Server.Reminders;

/// <summary>Why somebody is told.</summary>
public enum ReminderStepKind
{
    /// <summary>Some time before it is due.</summary>
    Lead = 1,

    Due = 2,

    Late = 3,

    /// <summary>Still late: those above are told.</summary>
    Escalated = 4,
}
