namespace PartyMassCenter.Shared.Reminders;

/// <summary>Something of a centre that is good until a day, such as a 版面 that must come down: reminders relative to that day go by it.</summary>
/// <param name="Kind">Rules about this kind of thing take it up.</param>
/// <param name="Place">Where it hangs, or null.</param>
/// <param name="Until">The last day on which it is good.</param>
public sealed record ExpiringThing(Guid Id, Guid CenterId, ReminderSubjectKind Kind, string Name, string? Place, DateOnly Until, Guid Version);
