using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Tells who booked an hour before it starts. Each start is told once, however often this runs; what began during downtime is not told any more.</summary>
public sealed class RemindOfBookingsJob(IDbContextFactory<AppDbContext> contexts, SerializedWrite write, CenterClock clock) : IRecurringJob
{
    private const int MinutesBefore = 60;

    public static string Title => "提醒一小时后开始的预约";

    public async Task RunAsync(CancellationToken cancel)
    {
        var (now, soon, told) = (clock.Now, clock.Now.AddMinutes(MinutesBefore), clock.UtcNow.AddMinutes(-MinutesBefore));
        await using var db = contexts.CreateDbContext();
        var coming = await (
            from b in db.Bookings.AsNoTracking()
            join r in db.Rooms on b.RoomId equals r.Id
            where b.Start > now && b.Start <= soon && b.Status == BookingStatus.Approved && b.CreatedUtc < told
            select new { Booking = b, Room = r.Name }).ToListAsync(cancel);
        if (coming.Count == 0) return;
        await write.RunAsync<int>([], session =>
        {
            foreach (var (booking, room) in coming.Select(c => (c.Booking, c.Room)))
                session.Tell(
                    booking.BookedById, "预约快开始了", $"{BookingStory.Label(booking, room)}{ChineseDates.Clock(booking.Start)}开始，请按时到场。", BookingStory.Link(booking), clock.UtcNow,
                    new NoticeOptions(NoticeKind.Reminder, booking.CenterId, Urgent: true, Key: Key(booking)));
            return Task.FromResult<Outcome<int>>(coming.Count);
        }, cancel);
    }

    /// <summary>A booking that was moved is told of again.</summary>
    private static string Key(Booking booking) => $"booking-soon:{booking.Id:N}:{booking.Start:yyMMddHHmm}";
}
