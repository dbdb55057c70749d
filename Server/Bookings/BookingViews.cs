using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Arrivals;
using PartyMassCenter.Server.Bookings.Series;
using PartyMassCenter.Server.Bookings.Waiting;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Bookings.Waiting;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Bookings as the reader may see them.</summary>
internal static class BookingViews
{
    private static BookingDetails Details(Booking booking, BookingScope scope, IEnumerable<BookingEvent> story, DateTime now)
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
            MayChange: booking.IsActive && booking.End > now && booking.HeldForId is null && scope.MayManage(booking),
            MayDecide: booking.Status == BookingStatus.Requested && booking.End > now && scope.MayApprove(booking),
            booking.Version,
            [.. story.OrderBy(e => e.AtUtc).ThenBy(e => e.Id).Select(e => new BookingEventItem(CenterClock.ToWallClock(e.AtUtc), e.Who, e.Text))])
        {
            Layout = booking.Layout,
            HeldFor = booking is { HeldForId: { } id, HeldForTitle: { } title, HeldForLink: { } link } ? new HeldFor(id, title, link) : null,
            Urgent = booking.Urgent,
            MayRebook = own && booking.BumpedById is not null && booking.Start > now,
            OnBehalfOf = OnBehalf.View(booking, scope.MayManage(booking)),
            TeamId = booking.TeamId,
            Team = booking.TeamName,
            Arrival = Arrival(booking, scope, now),
            WaitsFor = booking.Status == BookingStatus.Requested ? scope.Step(booking)?.Name ?? "中心审批" : null,
            DecideBy = booking.Status == BookingStatus.Requested ? booking.DecideBy : null,
        };
    }

    public static async Task<BookingDetails> DetailsAsync(AppDbContext db, Booking booking, BookingScope scope, DateTime now, CancellationToken cancel)
    {
        var story = await db.BookingEvents.AsNoTracking().Where(e => e.BookingId == booking.Id).ToListAsync(cancel);
        return await DetailsAsync(db, booking, scope, story, now, cancel);
    }

    /// <summary>With a story that is at hand; names of resources are asked for only where there are any.</summary>
    public static async Task<BookingDetails> DetailsAsync(AppDbContext db, Booking booking, BookingScope scope, IEnumerable<BookingEvent> story, DateTime now, CancellationToken cancel)
    {
        var details = Details(booking, scope, story, now);
        if (booking.IsQueued)
            details = details with { Waiting = new WaitingDetails(booking.Status == BookingStatus.Waiting ? await WaitingList.PositionAsync(db, booking, cancel) : null, booking.OfferUntil, scope.MayManage(booking) && booking.End > now) };
        if (booking.SeriesId is not null) details = details with { Series = await SeriesViews.PlaceAsync(db, booking, cancel) };
        if (booking.Resources.Count == 0) return details;
        var ids = booking.Resources.Select(r => r.ResourceId).ToArray();
        var names = await db.Resources.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Name, cancel);
        return details with { Resources = [.. booking.Resources.Select(r => new BookedResource(r.ResourceId, names.GetValueOrDefault(r.ResourceId, "物品"), r.Count))] };
    }

    private static ArrivalDetails? Arrival(Booking booking, BookingScope scope, DateTime now)
    {
        if (booking.Status is not (BookingStatus.Approved or BookingStatus.NoShow)) return null;
        var window = booking.Status == BookingStatus.Approved ? ArrivalTimes.Window(booking, scope.Room.Policy) : null;
        return new ArrivalDetails(
            booking.CheckedInUtc is { } at ? CenterClock.ToWallClock(at) : null, booking.CheckedInByName, window?.Opens, window?.Until, ArrivalTimes.MayCheckIn(booking, scope, now), ArrivalTimes.MayRelease(booking, scope, now), booking.ForgivenReason,
            MayForgive: booking.Status == BookingStatus.NoShow && booking.ForgivenReason is null && scope.Standing.May(Permission.ManageBookings, scope.UnitPath));
    }

    public static BookingListItem ListItem(Booking b, string roomName) =>
        new(b.Id, b.CenterId, b.RoomId, roomName, b.Start, b.End, b.Title, b.Purpose, b.HeadCount, b.BookedByName, b.Status, b.Reason, b.Version) { Team = b.TeamName, OnBehalfOf = b.OnBehalfOfName, OfferUntil = b.OfferUntil };
}
