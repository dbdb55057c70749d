using System.Net;

namespace PartyMassCenter.TestKit.Servers;

/// <summary>What the HTTP API answered.</summary>
/// <param name="Value">The value of a success; default otherwise.</param>
/// <param name="Refusals">Codes of all refusals of a problem.</param>
/// <param name="Text">The answer's body.</param>
public sealed record ApiAnswer<T>(HttpStatusCode Status, T? Value, IReadOnlyList<string> Refusals, string Text)
{
    public bool Succeeded => (int)Status is >= 200 and < 300;

    /// <summary>The value, or an exception that tells the whole answer.</summary>
    public T Must => Succeeded && Value is not null ? Value : throw new InvalidOperationException($"{(int)Status} {Text}");
}
