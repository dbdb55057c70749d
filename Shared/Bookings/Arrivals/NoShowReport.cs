namespace PartyMassCenter.Shared.Bookings.Arrivals;

/// <summary>Who did not come in a period, in one centre.</summary>
/// <param name="Limit">What the centre does about it.</param>
/// <param name="People">People with no-shows, most first.</param>
/// <param name="Teams">Teams with no-shows, most first.</param>
/// <param name="Items">The no-shows, latest first, at most 200.</param>
public sealed record NoShowReport(
    NoShowLimit Limit, NoShowShare All, int CheckedIn, IReadOnlyList<NoShowShare> People, IReadOnlyList<NoShowShare> Teams, IReadOnlyList<NoShowItem> Items);
