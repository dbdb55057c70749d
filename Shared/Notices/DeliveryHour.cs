namespace PartyMassCenter.Shared.Notices;

/// <summary>What left a unit's channels in one hour.</summary>
/// <param name="Hour">Its start, wall clock of the centre.</param>
/// <param name="Dead">Given up after all attempts.</param>
public sealed record DeliveryHour(DateTime Hour, int Sent, int Dead);
