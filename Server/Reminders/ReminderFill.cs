namespace PartyMassCenter.Server.Reminders;

/// <summary>How far a rule's occurrences are there as rows. Apart from the rule, since the system's own bookkeeping is no change of the rule.</summary>
public sealed class ReminderFill
{
    public Guid RuleId { get; set; }

    /// <summary>Occurrences with a nominal date before this one are there.</summary>
    public DateOnly Until { get; set; }

    /// <summary>The notices about holidays by which they were reckoned.</summary>
    public string CalendarKey { get; set; } = "";
}
