namespace PartyMassCenter.Shared.Bookings;

/// <summary>How somebody without an account asked for a booking.</summary>
public enum OnBehalfVia
{
    /// <summary>电话.</summary>
    Phone = 1,

    /// <summary>现场.</summary>
    WalkIn = 2,
}
