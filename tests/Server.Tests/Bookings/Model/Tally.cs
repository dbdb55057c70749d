namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>Counts what happened, so that a walk which tries little is noticed.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> counts = [];

    public int Done(StepKind kind) => counts.GetValueOrDefault($"{kind}: done");

    public int Refused(string code) => counts.GetValueOrDefault(code);

    public void Note(Step step, IReadOnlySet<string> codes)
    {
        if (codes.Count == 0) Count($"{step.Kind}: done");
        foreach (var code in codes) Count(code);
    }

    public override string ToString() => string.Join(", ", counts.OrderByDescending(c => c.Value).Select(c => $"{c.Key} {c.Value}"));

    private void Count(string what) => counts[what] = counts.GetValueOrDefault(what) + 1;
}
