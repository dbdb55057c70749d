using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>One attempt of the matrix.</summary>
/// <param name="Role">Null for an anonymous visitor.</param>
/// <param name="Abroad">Whether the target lies out of the actor's reach.</param>
public sealed record MatrixCell(Role? Role, bool Abroad, Person? Actor, MatrixTarget Target)
{
    public override string ToString() => $"{Role?.ToString() ?? "anonymous"} {(Abroad ? "abroad" : "at home")}";
}
