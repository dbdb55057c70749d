using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Bookings as the reader may see them.</summary>
internal static class BookingViews
{
    public static BookingDetails Details(Booking booking, BookingScope scope, IEnumerable<BookingEvent> story, DateTime now)
    {
        var own = booking.BookedById == scope.Standing.PersonId;
        return new BookingDetails(
            booking.Id,
            booking.CenterId,
            booking.RoomId,
            scope.Room.Name,
            booking.Start,
            booking.End,
            booking.Title,
            booking.Purpose,
            booking.HeadCount,
            booking.BookedByName,
            booking.ContactName,
            own ? booking.ContactPhone : Phones.Mask(booking.ContactPhone),
            booking.Notes,
            booking.Status,
            booking.Reason,
            MayChange: booking.IsActive && booking.End > now && scope.MayManage(booking),
            MayDecide: booking.Status == BookingStatus.Requested && booking.End > now && scope.MayApprove,
            booking.Version,
            [.. story.OrderBy(e => e.AtUtc).ThenBy(e => e.Id).Select(e => new BookingEventItem(CenterClock.ToWallClock(e.AtUtc), e.Who, e.Text))])
        {
            Layout = booking.Layout,
            OnBehalfOf = OnBehalf.View(booking, scope.MayManage(booking)),
            TeamId = booking.TeamId,
            Team = booking.TeamName,
        };
    }

    public static async Task<BookingDetails> DetailsAsync(AppDbContext db, Booking booking, BookingScope scope, DateTime now, CancellationToken cancel)
    {
        var story = await db.BookingEvents.AsNoTracking().Where(e => e.BookingId == booking.Id).ToListAsync(cancel);
        return Details(booking, scope, story, now);
    }

    public static BookingListItem ListItem(Booking b, string roomName) =>
        new(b.Id, b.CenterId, b.RoomId, roomName, b.Start, b.End, b.Title, b.Purpose, b.HeadCount, b.BookedByName, b.Status, b.Reason, b.Version) { Team = b.TeamName, OnBehalfOf = b.OnBehalfOfName };
}
