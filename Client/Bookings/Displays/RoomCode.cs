namespace PartyMassCenter.Client.Bookings.Displays;

/// <summary>Where the QR code on a room's door leads.</summary>
public static class RoomCode
{
    /// <summary>The local path behind the code: one place to change when the code is to do more.</summary>
    public static string Path(Guid centerId, Guid roomId) => $"/c/{centerId}/rooms/{roomId}";
}
