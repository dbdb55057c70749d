using PartyMassCenter.TestKit.Rosters;

namespace PartyMassCenter.Shared.Tests.Rosters.Planning;

/// <summary>A fact that needs the solver: skipped with the reason where it is missing, except in CI.</summary>
public sealed class SolverFactAttribute : FactAttribute
{
    public SolverFactAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true" ? null : RosterSolver.Missing;
}
