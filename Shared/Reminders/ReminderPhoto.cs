namespace PartyMassCenter.Shared.Reminders;

/// <summary>The photo of what was done; its reader disposes of it.</summary>
public sealed record ReminderPhoto(Stream Content, string ContentType);
