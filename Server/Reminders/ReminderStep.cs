namespace PartyMassCenter.Server.Reminders;

/// <summary>One telling of an occurrence.</summary>
/// <param name="Number">Which lead time, or which step of the ladder.</param>
/// <param name="At">Wall clock at which it was to be told.</param>
internal sealed record ReminderStep(ReminderStepKind Kind, int Number, DateTime At)
{
    /// <summary>Names the step for ever, so that nobody hears of it twice. A day that a holiday moves is another day to hear of.</summary>
    public string Key(ReminderOccurrence occurrence) => $"reminder:{occurrence.Id:N}:{Kind}{Number}:{occurrence.DueAt:yyMMddHHmm}";
}
