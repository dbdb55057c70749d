namespace PartyMassCenter.Shared.Rosters;

/// <summary>What planning has done to the draft.</summary>
/// <param name="Changed">Duties in new hands.</param>
/// <param name="Forced">Those that nobody could avoid, since their posts were empty.</param>
/// <param name="Proven">Whether it is proven that nothing is fairer, or that no plan of that aim changes fewer.</param>
/// <param name="Uncovered">Why days stay open, one sentence each.</param>
/// <param name="Sentence">All of it in one Chinese sentence.</param>
public sealed record PlanAnswer(int Changed, int Forced, bool Proven, IReadOnlyList<string> Uncovered, string Sentence);
