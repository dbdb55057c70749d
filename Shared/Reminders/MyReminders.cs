namespace PartyMassCenter.Shared.Reminders;

/// <summary>What one has to do: late, today, and within the seven days after it. Soonest first.</summary>
/// <param name="Today">Due today and not late yet, or opened before and still in its grace.</param>
/// <param name="DoneToday">What one has done today, latest first.</param>
public sealed record MyReminders(
    DateOnly Day,
    IReadOnlyList<ReminderListItem> Late,
    IReadOnlyList<ReminderListItem> Today,
    IReadOnlyList<ReminderListItem> Week,
    IReadOnlyList<ReminderListItem> DoneToday);
