namespace PartyMassCenter.Client.Rosters.Sheets;

/// <summary>Two posts that are to change their people.</summary>
public sealed record DutyMove(DutyPlace From, DutyPlace To);
