namespace PartyMassCenter.Shared.Reminders;

/// <summary>Somebody who may be made responsible in a centre.</summary>
public sealed record ReminderPerson(Guid Id, string Name, string? Title);
