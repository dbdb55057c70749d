namespace PartyMassCenter.Shared.Bookings.Reports;

/// <summary>How often bookings were refused for one reason: what the village lacks.</summary>
/// <param name="Rooms">The rooms that were wanted most, such as “多功能厅 12次”.</param>
/// <param name="Hours">The hours of the day that were wanted most, such as “9点 8次”.</param>
public sealed record RefusalShare(string Code, string Reason, int Attempts, string Rooms, string Hours);
