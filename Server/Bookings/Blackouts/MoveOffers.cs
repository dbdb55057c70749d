using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Blackouts;

/// <summary>Offers each hit booking the nearest free times of its room and other rooms at its time, judged by the rules as they will be.</summary>
public sealed class MoveOffers(BookingFactsLoader facts)
{
    /// <summary>Of each kind.</summary>
    private const int Offers = 3;

    internal Task<IReadOnlyList<HitBooking>> AddAsync(AppDbContext db, ClosureChange change, IReadOnlyList<HitBooking> hits, Standing standing, CancellationToken cancel) =>
        AddAsync(db, hits, standing, (room, known) => After(change, room.Id, known), cancel);

    /// <param name="after">What the rules will know of a room.</param>
    internal async Task<IReadOnlyList<HitBooking>> AddAsync(AppDbContext db, IReadOnlyList<HitBooking> hits, Standing standing, Func<Room, BookingFacts, BookingFacts> after, CancellationToken cancel)
    {
        var rooms = new Dictionary<Guid, (IReadOnlyList<Room> Rooms, string Path)>();
        var promised = new List<(Guid Room, TimeRange Holding)>();
        var ids = hits.Select(h => h.Booking.Id).ToArray();
        var needs = await db.Bookings.Where(b => ids.Contains(b.Id)).Select(b => new { b.Id, b.Layout, b.Resources }).ToDictionaryAsync(b => b.Id, cancel);
        List<HitBooking> offered = [];
        foreach (var hit in hits)
        {
            if (!rooms.TryGetValue(hit.Booking.CenterId, out var center))
            {
                var all = await db.Rooms.AsNoTracking().Where(r => r.CenterId == hit.Booking.CenterId).ToListAsync(cancel);
                rooms[hit.Booking.CenterId] = center = (all, await AccessControl.PathAsync(db, hit.Booking.CenterId) ?? "");
            }

            var time = new TimeRange(hit.Booking.Start, hit.Booking.End);
            var wish = new BookingProposal(time, hit.Booking.HeadCount, hit.Booking.Id, needs[hit.Booking.Id].Layout, needs[hit.Booking.Id].Resources);
            var known = await facts.LoadAsync(db, center.Rooms, standing, center.Path, BookingFinder.SearchSpan(time), cancel);
            var resources = await BookingFactsLoader.ResourcesAsync(db, hit.Booking.CenterId, wish.Resources, BookingFinder.SearchSpan(time), cancel);
            var around = center.Rooms.ToDictionary(r => r.Id, r => after(r, known[r.Id] with { Resources = resources }));
            var offers = Find(wish, hit, center.Rooms, around).Where(o => !promised.Any(p => p.Room == o.RoomId && p.Holding.Overlaps(Holding(o, around)))).ToList();

            // Two bookings are not led to the same free time: what the first is offered first, the next is not offered.
            if (offers.Count > 0) promised.Add((offers[0].RoomId, Holding(offers[0], around)));
            offered.Add(hit with { Offers = offers });
        }

        return offered;
    }

    private static IEnumerable<MoveOffer> Find(BookingProposal wish, HitBooking hit, IReadOnlyList<Room> rooms, Dictionary<Guid, BookingFacts> around)
    {
        var own = around[hit.Booking.RoomId];
        var times = BookingFinder.NearestTimes(wish, own).Take(Offers).Select(t => new MoveOffer(hit.Booking.RoomId, own.RoomName, t.Start, t.End));
        var others = rooms.Where(r => r.Id != hit.Booking.RoomId && !BookingRules.Decide(wish with { Layout = r.Policy.Layout(wish.Layout)?.Name }, around[r.Id]).Denied)
            .OrderBy(r => r.Capacity).ThenBy(r => r.Name).Take(Offers).Select(r => new MoveOffer(r.Id, around[r.Id].RoomName, wish.Time.Start, wish.Time.End));
        return times.Concat(others);
    }

    private static BookingFacts After(ClosureChange change, Guid room, BookingFacts known) => change.After.TryGetValue(room, out var after)
        ? known with { RoomBookable = after.RoomBookable, Capacity = after.Capacity, Policy = after.Policy, Calendar = after.Calendar, Blackouts = after.Blackouts }
        : known with { Calendar = change.Calendar };

    private static TimeRange Holding(MoveOffer offer, Dictionary<Guid, BookingFacts> around) => around[offer.RoomId].Policy.Holding(new TimeRange(offer.Start, offer.End));
}
