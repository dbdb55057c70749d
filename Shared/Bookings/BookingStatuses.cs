namespace PartyMassCenter.Shared.Bookings;

/// <summary>Chinese names of <see cref="BookingStatus"/>.</summary>
public static class BookingStatuses
{
    /// <summary>Whether the time is held for somebody who does not have it for sure yet.</summary>
    public static bool IsPending(BookingStatus status) => status is BookingStatus.Requested or BookingStatus.Offered;

    public static string Name(BookingStatus status) => status switch
    {
        BookingStatus.Requested => "待审批",
        BookingStatus.Approved => "已确认",
        BookingStatus.Rejected => "已驳回",
        BookingStatus.Cancelled => "已取消",
        BookingStatus.Expired => "过期未批",
        BookingStatus.Waiting => "候补中",
        BookingStatus.Offered => "待确认候补",
        BookingStatus.NoShow => "爽约",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
