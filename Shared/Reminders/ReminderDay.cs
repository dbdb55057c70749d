namespace PartyMassCenter.Shared.Reminders;

/// <summary>How much is due in a centre on a day.</summary>
/// <param name="Due">Everything that is or was due, done or not.</param>
/// <param name="Done">Of it, done or waived.</param>
/// <param name="Late">Of it, late now.</param>
/// <param name="Titles">What is due, at most 8 titles.</param>
public sealed record ReminderDay(DateOnly Day, int Due, int Done, int Late, IReadOnlyList<string> Titles);
