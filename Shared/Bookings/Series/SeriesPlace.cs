namespace PartyMassCenter.Shared.Bookings.Series;

/// <summary>Where a booking stands in its series.</summary>
/// <param name="Sentence">“每周六”.</param>
/// <param name="Number">1 for the first of those that weren't cancelled.</param>
/// <param name="Total">How many weren't cancelled.</param>
public sealed record SeriesPlace(Guid Id, string Sentence, int Number, int Total);
