namespace PartyMassCenter.Shared.Bookings;

/// <summary>Where a booking stands.</summary>
public enum BookingStatus
{
    /// <summary>待审批.</summary>
    Requested = 1,

    /// <summary>已确认.</summary>
    Approved = 2,

    /// <summary>已驳回.</summary>
    Rejected = 3,

    /// <summary>已取消.</summary>
    Cancelled = 4,

    /// <summary>过期未批: nobody decided in time.</summary>
    Expired = 5,

    /// <summary>候补中: waits for a time that others have; holds nothing.</summary>
    Waiting = 6,

    /// <summary>待确认候补: the time became free and is kept for a while.</summary>
    Offered = 7,

    /// <summary>爽约: nobody checked in in time.</summary>
    NoShow = 8,
}
