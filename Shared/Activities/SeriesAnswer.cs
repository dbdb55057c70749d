namespace PartyMassCenter.Shared.Activities;

/// <summary>What to do with one date of a series that stands against something.</summary>
/// <param name="Date">The date as the series has it.</param>
/// <param name="NewStart">Wall clock of the centre to move it to; null = it doesn't take place (a coming one that is there already is cancelled).</param>
public sealed record SeriesAnswer(DateOnly Date, DateTime? NewStart);
