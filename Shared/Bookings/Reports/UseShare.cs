namespace PartyMassCenter.Shared.Bookings.Reports;

/// <summary>One line of a breakdown.</summary>
/// <param name="Minutes">Whole minutes; 0 where only the number matters.</param>
public sealed record UseShare(string Name, int Bookings, int Minutes);
