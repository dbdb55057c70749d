using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Client.Bookings;

/// <summary>How a booking's status looks and is called.</summary>
public static class StatusLooks
{
    public static string Name(BookingStatus status) => status switch
    {
        BookingStatus.Requested => "待审批",
        BookingStatus.Approved => "已确认",
        BookingStatus.Rejected => "已驳回",
        _ => "已取消",
    };

    public static string Tone(BookingStatus status) => status switch
    {
        BookingStatus.Requested => "tone-amber",
        BookingStatus.Approved => "tone-green",
        BookingStatus.Rejected => "tone-red",
        _ => "tone-slate",
    };

    public static string Icon(BookingStatus status) => status switch
    {
        BookingStatus.Requested => "clock",
        BookingStatus.Approved => "check",
        BookingStatus.Rejected => "ban",
        _ => "close",
    };
}
