namespace PartyMassCenter.Shared.Common;

/// <summary>Success, or all reasons for refusing. Exceptions are for bugs and broken infrastructure only.</summary>
public class Outcome
{
    private protected Outcome(IReadOnlyList<Refusal> refusals) => Refusals = refusals;

    /// <summary>All reasons; empty on success.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    public bool Succeeded => Refusals.Count == 0;

    /// <summary>All refusals' sentences in one text, one a line.</summary>
    public string Message => string.Join('\n', Refusals.Select(r => r.Message));

    public static Outcome Success { get; } = new([]);

    public static Outcome Refused(params IEnumerable<Refusal> refusals) => new(NotEmpty(refusals));

    public static implicit operator Outcome(Refusal refusal) => new([refusal]);

    private protected static IReadOnlyList<Refusal> NotEmpty(IEnumerable<Refusal> refusals)
    {
        var list = refusals.ToArray();
        return list.Length > 0 ? list : throw new ArgumentException("A refused outcome needs a refusal.", nameof(refusals));
    }
}
