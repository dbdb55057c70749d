namespace PartyMassCenter.Shared.Common;

/// <summary>A value, or all reasons for refusing it.</summary>
public sealed class Outcome<T> : Outcome
{
    private readonly T? value;

    private Outcome(T value)
        : base([]) => this.value = value;

    private Outcome(IReadOnlyList<Refusal> refusals)
        : base(refusals)
    {
    }

    /// <summary>The value; reading it after a refusal is a bug and throws.</summary>
    public T Value => Succeeded ? value! : throw new InvalidOperationException($"Refused: {Message}");

    public static new Outcome<T> Refused(params IEnumerable<Refusal> refusals) => new(NotEmpty(refusals));

    public static implicit operator Outcome<T>(T value) => new(value);

    public static implicit operator Outcome<T>(Refusal refusal) => new([refusal]);
}
