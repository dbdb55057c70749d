namespace PartyMassCenter.Shared.Reminders;

/// <summary>Which occurrences of a centre to show.</summary>
/// <param name="From">First day on which they are due; what is late from before is shown too, so that nothing late goes out of sight.</param>
/// <param name="To">Last day, included; at most 92 days after the first.</param>
/// <param name="Status">Null = any.</param>
/// <param name="RuleId">Null = any.</param>
public sealed record ReminderBoardQuery(Guid CenterId, DateOnly From, DateOnly To, ReminderStatus? Status = null, Guid? RuleId = null);
