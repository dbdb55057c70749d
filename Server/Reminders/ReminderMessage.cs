namespace PartyMassCenter.Server.Reminders;

/// <summary>What one person is to hear of one occurrence.</summary>
internal sealed record ReminderMessage(Guid PersonId, ReminderOccurrence Occurrence, ReminderStep Step, string Center);
