namespace PartyMassCenter.Shared.Bookings.Series;

/// <summary>What a series would be, and which of its dates stand against something.</summary>
/// <param name="Sentence">“每周六 14:00–16:00，到12月31日为止”.</param>
public sealed record SeriesCheck(string Sentence, IReadOnlyList<SeriesOccurrence> Occurrences)
{
    /// <summary>Dates that still want an answer.</summary>
    public int Open => Occurrences.Count(o => o.Refusals.Count > 0);

    /// <summary>How many would be booked.</summary>
    public int Booked => Occurrences.Count(o => !o.Skipped && o.Refusals.Count == 0);
}
