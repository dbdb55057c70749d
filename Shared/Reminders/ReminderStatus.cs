namespace PartyMassCenter.Shared.Reminders;

/// <summary>Where one occurrence of a reminder stands.</summary>
public enum ReminderStatus
{
    /// <summary>待办: not done, and not late yet.</summary>
    Due = 1,

    /// <summary>已知晓: somebody has said that they will do it.</summary>
    Acknowledged = 2,

    /// <summary>已办.</summary>
    Done = 3,

    /// <summary>逾期: the grace is over.</summary>
    Late = 4,

    /// <summary>已上报: late, and told to those above.</summary>
    Escalated = 5,

    /// <summary>免办: not needed this time, with a reason.</summary>
    Waived = 6,
}
