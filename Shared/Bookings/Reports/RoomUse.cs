namespace PartyMassCenter.Shared.Bookings.Reports;

/// <summary>How much one room was used.</summary>
/// <param name="UsedMinutes">Whole minutes of confirmed bookings.</param>
/// <param name="OpenMinutes">Whole minutes for which the room was open.</param>
public sealed record RoomUse(Guid RoomId, string Room, string Center, int Bookings, int UsedMinutes, int OpenMinutes)
{
    /// <summary>0 to 100; a room that was never open counts as unused.</summary>
    public int Percent => OpenMinutes == 0 ? 0 : (int)Math.Round(Math.Min(100, 100.0 * UsedMinutes / OpenMinutes));
}
