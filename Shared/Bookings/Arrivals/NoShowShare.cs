namespace PartyMassCenter.Shared.Bookings.Arrivals;

/// <summary>How often a person or a team did not come.</summary>
/// <param name="Bookings">Confirmed bookings that have begun, the missed ones included.</param>
/// <param name="Missed">No-shows, forgiven ones included.</param>
/// <param name="Forgiven">No-shows that are not held against them.</param>
public sealed record NoShowShare(string Name, int Bookings, int Missed, int Forgiven)
{
    /// <summary>Missed of all, 0 to 100.</summary>
    public int Percent => Bookings == 0 ? 0 : (int)Math.Round(Missed * 100.0 / Bookings);
}
