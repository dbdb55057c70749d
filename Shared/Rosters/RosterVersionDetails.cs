namespace PartyMassCenter.Shared.Rosters;

/// <summary>What was published when.</summary>
/// <param name="Number">From 1.</param>
/// <param name="PublishedAt">Wall clock of the centre.</param>
/// <param name="Changes">What changed, one line a duty, such as “5月3日 值班岗：张三 → 李四”; at most 100 lines.</param>
/// <param name="ChangeCount">How many duties changed.</param>
/// <param name="Told">People who were told.</param>
public sealed record RosterVersionDetails(
    int Number, DateTime PublishedAt, string PublishedByName, DateOnly From, DateOnly Until, IReadOnlyList<string> Changes, int ChangeCount, int Told);
