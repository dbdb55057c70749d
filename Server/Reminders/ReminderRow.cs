namespace PartyMassCenter.Server.Reminders;

/// <summary>An occurrence with what its lists show beside it.</summary>
internal sealed class ReminderRow
{
    public required ReminderOccurrence Occurrence { get; init; }

    public required ReminderRule Rule { get; init; }

    public required string Center { get; init; }

    public required string UnitPath { get; init; }

    /// <summary>Name of the one person whose it is, or null.</summary>
    public string? Person { get; init; }
}
