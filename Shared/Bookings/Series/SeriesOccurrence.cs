using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Series;

/// <summary>One booking of a series before it is saved.</summary>
/// <param name="Date">The date that answers go by.</param>
/// <param name="Start">Wall clock of the centre.</param>
/// <param name="Explanation">What a holiday did to it; null where nothing is to be said.</param>
/// <param name="Skipped">Left out by an answer.</param>
/// <param name="NeedsApproval">Whether it would wait for agreement.</param>
/// <param name="Refusals">Why it can't be; empty where it can.</param>
public sealed record SeriesOccurrence(DateOnly Date, DateTime Start, DateTime End, string? Explanation, bool Skipped, bool NeedsApproval, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>Times and rooms that would work instead; of the first refused ones only, others are offered as these are answered.</summary>
    public Alternatives? Alternatives { get; init; }
}
