using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Shared.Rosters;

/// <summary>Days served of a counter, and the fair share of them.</summary>
public sealed record SheetCounter(DutyCounter Counter, int Served, double FairShare)
{
    public double Deviation => Served - FairShare;
}
