namespace PartyMassCenter.Shared.Reminders;

/// <summary>One line of an occurrence's story.</summary>
/// <param name="At">Wall clock.</param>
/// <param name="Who">Name of the person, or “系统”.</param>
public sealed record ReminderStoryLine(DateTime At, string Who, string Text);
