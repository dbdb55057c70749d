namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>What becomes of a booking that a closure hits.</summary>
public enum HitAnswer
{
    /// <summary>改期: to another time or room, through the same rules.</summary>
    Move = 1,

    /// <summary>取消并通知.</summary>
    Cancel = 2,

    /// <summary>保留: it stays in spite of the closure.</summary>
    Keep = 3,
}
