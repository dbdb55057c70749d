namespace PartyMassCenter.Client.Bookings.Displays;

/// <summary>Where the QR code on a room's door leads.</summary>
public static class RoomCode
{
    /// <summary>The local path behind the code: check in, or see what the room is doing and book it.</summary>
    public static string Path(Guid roomId) => $"/rooms/{roomId}/check-in";
}
