namespace PartyMassCenter.Shared.Bookings;

/// <summary>Whose bookings a calendar feed shows.</summary>
public enum FeedKind
{
    /// <summary>All rooms of a centre.</summary>
    Center = 1,

    Room = 2,

    /// <summary>What one person has booked.</summary>
    Person = 3,
}
