namespace PartyMassCenter.Shared.Bookings;

/// <summary>Chinese names of <see cref="BookingStatus"/>.</summary>
public static class BookingStatuses
{
    public static string Name(BookingStatus status) => status switch
    {
        BookingStatus.Requested => "待审批",
        BookingStatus.Approved => "已确认",
        BookingStatus.Rejected => "已驳回",
        BookingStatus.Cancelled => "已取消",
        BookingStatus.Expired => "过期未批",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
