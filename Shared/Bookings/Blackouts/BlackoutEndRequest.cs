namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>Ends a blackout or special opening now; one that has not begun never happens.</summary>
public sealed class BlackoutEndRequest
{
    /// <summary>The version that was seen.</summary>
    public Guid Version { get; set; }

    /// <summary>What becomes of the bookings in a special opening that ends.</summary>
    public List<HitChoice> Choices { get; set; } = [];
}
