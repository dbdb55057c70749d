namespace PartyMassCenter.Shared.Rosters;

/// <summary>The draft of a roster over some dates, with how fair the whole of these years is.</summary>
/// <param name="Today">The centre's date.</param>
/// <param name="Stamp">The draft as it is; publishing asks for it.</param>
/// <param name="PublishedNumber">The last version; 0 where nothing was published.</param>
/// <param name="Days">Every date asked for, also those without duty.</param>
/// <param name="People">Everybody who serves or could, with counters over all planned days of the calendar years that the dates touch.</param>
/// <param name="CountedFrom">First date that counters count; null where nothing is planned.</param>
/// <param name="CountedUntil">Last date that counters count.</param>
/// <param name="Proven">Whether it is proven that the draft could not be fairer.</param>
/// <param name="LargestDeviation">The largest distance of any counter of anybody from the fair share, in days.</param>
/// <param name="Sentence">“每人每项与应值天数相差不到1天，已证明最优” or the gap, in Chinese.</param>
/// <param name="Unpublished">Duties from today on within these dates that differ from what is published.</param>
/// <param name="UndoText">The last step that can be undone, in words; null for none.</param>
public sealed record RosterSheet(
    Guid RosterId,
    string Name,
    IReadOnlyList<string> Posts,
    DateOnly Today,
    Guid Stamp,
    int PublishedNumber,
    IReadOnlyList<SheetDay> Days,
    IReadOnlyList<SheetPerson> People,
    DateOnly? CountedFrom,
    DateOnly? CountedUntil,
    bool Proven,
    double LargestDeviation,
    string Sentence,
    int Unpublished,
    string? UndoText,
    bool MayPlan);
