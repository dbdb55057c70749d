namespace PartyMassCenter.Shared.Common.Days;

/// <summary>The days without work around a festival, both ends included.</summary>
/// <param name="Statutory">The festival days themselves; the other days are swapped or weekend days.</param>
public sealed record HolidayBreak(string Name, DateOnly From, DateOnly To, IReadOnlyList<DateOnly> Statutory);
