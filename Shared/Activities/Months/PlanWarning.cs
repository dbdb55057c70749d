namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>Something to think about while planning. It stands in nobody's way, except that a room must be certain before publishing.</summary>
/// <param name="ActivityIds">The activities that it is about; empty for one that isn't planned yet.</param>
public sealed record PlanWarning(DateOnly Date, WarningKind Kind, string Text, IReadOnlyList<Guid> ActivityIds);
