using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Client.Bookings;

/// <summary>How a booking's status looks.</summary>
public static class StatusLooks
{
    public static string Tone(BookingStatus status) => status switch
    {
        BookingStatus.Requested or BookingStatus.Offered => "tone-amber",
        BookingStatus.Approved => "tone-green",
        BookingStatus.Rejected or BookingStatus.NoShow => "tone-red",
        _ => "tone-slate",
    };

    public static string Icon(BookingStatus status) => status switch
    {
        BookingStatus.Requested => "clock",
        BookingStatus.Waiting => "people",
        BookingStatus.Offered => "bell",
        BookingStatus.NoShow => "alert",
        BookingStatus.Approved => "check",
        BookingStatus.Rejected => "ban",
        BookingStatus.Expired => "history",
        _ => "close",
    };
}
