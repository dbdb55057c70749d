namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>A comment on a month or on one of its days.</summary>
/// <param name="Day">The day that it is about; null = the whole month.</param>
/// <param name="At">Wall clock of the centre.</param>
/// <param name="ResolvedBy">Who has dealt with it; null while it is open.</param>
public sealed record MonthComment(Guid Id, DateOnly? Day, string Text, string Who, DateTime At, string? ResolvedBy);
