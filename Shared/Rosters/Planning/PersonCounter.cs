namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>What a person serves of one counter against the fair share, both in days of the planned period.</summary>
public sealed record PersonCounter(string PersonId, DutyCounter Counter, int Served, double FairShare)
{
    public double Deviation => Served - FairShare;
}
