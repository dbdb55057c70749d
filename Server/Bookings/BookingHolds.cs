using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings;

/// <summary>What a booking takes: the room or each part of a hall, and the movable resources, for its time with set-up and clearing.</summary>
internal static class BookingHolds
{
    public static void Add(AppDbContext db, Booking booking, Room room)
    {
        db.RoomHolds.AddRange(OfRoom(booking, room));
        if (booking.Resources.Count > 0) db.ResourceHolds.AddRange(OfResources(booking, room));
    }

    /// <summary>Makes what is held what the booking now takes, which is nothing for a request that doesn't hold its time.</summary>
    public static async Task MoveAsync(AppDbContext db, Booking booking, Room room, CancellationToken cancel)
    {
        var takes = booking.Status == BookingStatus.Approved || room.Policy.RequestHoldsTime;
        var rooms = takes ? OfRoom(booking, room).ToList() : [];
        foreach (var hold in await db.RoomHolds.Where(h => h.BookingId == booking.Id).ToListAsync(cancel))
        {
            if (rooms.Find(w => w.RoomId == hold.RoomId) is not { } to)
            {
                db.RoomHolds.Remove(hold);
                continue;
            }

            (hold.Start, hold.End) = (to.Start, to.End);
            rooms.Remove(to);
        }

        var resources = takes ? OfResources(booking, room).ToList() : [];
        foreach (var hold in await db.ResourceHolds.Where(h => h.BookingId == booking.Id).ToListAsync(cancel))
        {
            if (resources.Find(w => w.ResourceId == hold.ResourceId) is not { } to)
            {
                db.ResourceHolds.Remove(hold);
                continue;
            }

            (hold.Start, hold.End, hold.Count) = (to.Start, to.End, to.Count);
            resources.Remove(to);
        }

        db.RoomHolds.AddRange(rooms);
        db.ResourceHolds.AddRange(resources);
    }

    public static async Task ReleaseAsync(AppDbContext db, Booking booking, CancellationToken cancel)
    {
        db.RoomHolds.RemoveRange(await db.RoomHolds.Where(h => h.BookingId == booking.Id).ToListAsync(cancel));
        if (booking.Resources.Count > 0) db.ResourceHolds.RemoveRange(await db.ResourceHolds.Where(h => h.BookingId == booking.Id).ToListAsync(cancel));
    }

    /// <summary>Lets go of the last part of a booking's time; the clearing after it moves forward with its end.</summary>
    public static async Task ShortenAsync(AppDbContext db, Booking booking, TimeSpan by, CancellationToken cancel)
    {
        foreach (var hold in await db.RoomHolds.Where(h => h.BookingId == booking.Id).ToListAsync(cancel)) hold.End -= by;
        foreach (var hold in await db.ResourceHolds.Where(h => h.BookingId == booking.Id).ToListAsync(cancel)) hold.End -= by;
    }

    private static IEnumerable<RoomHold> OfRoom(Booking booking, Room room)
    {
        var holding = room.Policy.Holding(new TimeRange(booking.Start, booking.End), booking.Layout);
        return room.Spaces.Select(space => new RoomHold { BookingId = booking.Id, RoomId = space, Start = holding.Start, End = holding.End });
    }

    private static IEnumerable<ResourceHold> OfResources(Booking booking, Room room)
    {
        var holding = room.Policy.Holding(new TimeRange(booking.Start, booking.End), booking.Layout);
        return booking.Resources.Select(use => new ResourceHold { BookingId = booking.Id, ResourceId = use.ResourceId, Count = use.Count, Start = holding.Start, End = holding.End });
    }
}
