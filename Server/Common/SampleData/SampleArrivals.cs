using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>Who came to past bookings of rooms with check-in: nearly everybody.</summary>
public static class SampleArrivals
{
    public static SampleUse Of(SampleUse use, Room room, DateTime now)
    {
        var booking = use.Booking;
        if (room.Policy.CheckInWithinMinutes == 0 || booking.Status != BookingStatus.Approved || booking.Start > now) return use;
        // The evening trainings of one week were rained off.
        var missed = booking.Start.Hour >= 18 && (now.Date - booking.Start.Date).Days is >= 8 and <= 14;
        var at = CenterClock.ToUtc(booking.Start.AddMinutes(missed ? room.Policy.CheckInWithinMinutes : -5));
        booking.ChangedUtc = at;
        if (!missed)
        {
            (booking.CheckedInUtc, booking.CheckedInByName) = (at, booking.BookedByName);
            return use with { Story = [.. use.Story, Step(booking, at, booking.BookedByName, "签到")] };
        }

        booking.Status = BookingStatus.NoShow;
        booking.Reason = $"开始后{room.Policy.CheckInWithinMinutes}分钟内没有签到，时间已自动释放";
        return use with { Holds = [], Story = [.. use.Story, Step(booking, at, "系统", booking.Reason)] };
    }

    private static BookingEvent Step(Booking booking, DateTime atUtc, string who, string text) => new() { BookingId = booking.Id, AtUtc = atUtc, Who = who, Text = text };
}
