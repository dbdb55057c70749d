using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Activities;

/// <summary>One date of what is planned.</summary>
/// <param name="Date">The date as the series has it: answers go by it.</param>
/// <param name="SeriesStart">Wall clock; when the series has it.</param>
/// <param name="Request">What takes place, at the time that an answer may have moved it to.</param>
/// <param name="Skipped">Left out by an answer.</param>
internal sealed record ActivityOccurrence(DateOnly Date, DateTime SeriesStart, ActivityRequest Request, bool Skipped, string? Explanation);
