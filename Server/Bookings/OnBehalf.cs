using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Bookings by staff for somebody without an account (代他人预约).</summary>
internal static class OnBehalf
{
    public static void Fill(Booking booking, BookingRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.OnBehalfOfName))
        {
            (booking.OnBehalfOfName, booking.OnBehalfOfPhone, booking.OnBehalfVia) = (null, null, null);
            return;
        }

        booking.OnBehalfOfName = request.OnBehalfOfName.Trim();
        booking.OnBehalfOfPhone = string.IsNullOrWhiteSpace(request.OnBehalfOfPhone) ? booking.OnBehalfOfPhone : request.OnBehalfOfPhone;
        booking.OnBehalfVia = request.OnBehalfVia;
    }

    public static OnBehalfOf? View(Booking booking, bool mayManage) => booking is { OnBehalfOfName: { } name, OnBehalfVia: { } via }
        ? new OnBehalfOf(name, Phones.Mask(booking.OnBehalfOfPhone), via, mayManage && booking.OnBehalfOfPhone is not null)
        : null;

    /// <summary>“代王大爷（电话）”, or nothing.</summary>
    public static string Words(Booking booking) => booking is { OnBehalfOfName: { } name, OnBehalfVia: { } via } ? $"代{name}（{OnBehalfVias.Name(via)}）" : "";
}
