using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Quotas;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Finds what can be booked, judged by the same rules as a booking.</summary>
public sealed class BookingFinder(IDbContextFactory<AppDbContext> contexts, AccessControl access, BookingFactsLoader facts)
{
    private const int Offers = 4;

    private const int SearchDays = 14;

    private const int GridMinutes = 15;

    public async Task<Outcome> CheckAsync(BookingRequest request, Guid? bookingId, CancellationToken cancel)
    {
        // A title that is still empty must not hide that the time is taken.
        var faults = RequestShape.Check(request);
        if (faults.Any(f => f.Field is nameof(request.Start) or nameof(request.End) or nameof(request.Resources))) return Outcome.Refused(faults);
        await using var db = contexts.CreateDbContext();
        var opened = await BookingScope.OpenAsync(db, access, request.RoomId, Permission.BookRooms);
        if (!opened.Succeeded) return opened;
        var scope = opened.Value;
        var time = new TimeRange(request.Start, request.End);
        var verdict = BookingRules.Decide(
            BookingContents.Proposal(request, bookingId),
            await facts.LoadAsync(db, scope.Room, scope.Standing, scope.UnitPath, time) with
            {
                NoShows = scope.NoShows,
                Resources = await BookingFactsLoader.ResourcesAsync(db, scope.Room.CenterId, request.Resources, time, cancel),
                Quotas = (await QuotaUsage.LoadAsync(db, scope, await QuotaAsker.OfAsync(db, scope, request, bookingId, cancel), time, cancel)).For(scope.Room),
            });
        return verdict.Denied || faults.Count > 0 ? Outcome.Refused([.. faults, .. verdict.Refusals]) : Outcome.Success;
    }

    public async Task<Outcome<Alternatives>> AlternativesAsync(BookingRequest request, Guid? bookingId, CancellationToken cancel)
    {
        if (!BookingContents.HasTime(request)) return Alternatives.None;
        await using var db = contexts.CreateDbContext();
        var opened = await BookingScope.OpenAsync(db, access, request.RoomId, Permission.BookRooms);
        if (!opened.Succeeded) return Outcome<Alternatives>.Refused(opened.Refusals);
        var scope = opened.Value;
        var wish = BookingContents.Proposal(request, bookingId);
        var span = SearchSpan(wish.Time);
        var resources = await BookingFactsLoader.ResourcesAsync(db, scope.Room.CenterId, request.Resources, span, cancel);
        var quotas = await QuotaUsage.LoadAsync(db, scope, await QuotaAsker.OfAsync(db, scope, request, bookingId, cancel), span, cancel);
        var times = NearestTimes(wish, await facts.LoadAsync(db, scope.Room, scope.Standing, scope.UnitPath, span) with { Resources = resources, Quotas = quotas.For(scope.Room) });
        var rooms = await BookableRoomsAsync(db, scope.Room.CenterId, cancel);
        var around = await facts.LoadAsync(db, rooms, scope.Standing, scope.UnitPath, wish.Time, cancel);
        return new Alternatives(
            [.. times.Take(Offers).Select(t => new AlternativeTime(t.Start, t.End))],
            [.. rooms.Where(r => r.Id != request.RoomId && !BookingRules.Decide(wish with { Layout = r.Policy.Layout(wish.Layout)?.Name }, around[r.Id] with { Resources = resources, Quotas = quotas.For(r) }).Denied)
                .OrderBy(r => r.Capacity).ThenBy(r => r.Name).Take(Offers)
                .Select(r => new AlternativeRoom(r.Id, r.Name, r.Capacity, AsksFirst(wish, around[r.Id])))]);
    }

    public async Task<Outcome<IReadOnlyList<RoomOffer>>> FindAsync(FindRoomsRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<IReadOnlyList<RoomOffer>>.Refused(faults);
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewBookings, request.CenterId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<RoomOffer>>.Refused(standing.Refusals);
        var path = (await AccessControl.PathAsync(db, request.CenterId))!;
        var rooms = await BookableRoomsAsync(db, request.CenterId, cancel);
        var wish = new BookingProposal(new TimeRange(request.Start, request.End), request.HeadCount);
        var around = await facts.LoadAsync(db, rooms, standing.Value, path, SearchSpan(wish.Time), cancel);
        return rooms.Select(room => Offer(room, request, wish, around[room.Id]))
            .OrderByDescending(o => o.Fits).ThenBy(o => o.Refusals.Count).ThenBy(o => o.Room.Capacity).ThenBy(o => o.Room.Name).ToList();
    }

    public async Task<Outcome<IReadOnlyList<CenterOffers>>> FindEverywhereAsync(FindRoomsRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<IReadOnlyList<CenterOffers>>.Refused(faults);
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<IReadOnlyList<CenterOffers>>.Refused(who.Refusals);
        var all = await db.Centers.AsNoTracking().Join(db.Units, c => c.Id, u => u.Id, (c, u) => new { c.Id, c.DisplayName, u.Path }).OrderBy(c => c.Path).ToListAsync(cancel);
        var seen = all.Where(c => who.Value.May(Permission.ViewBookings, c.Path)).ToList();
        var paths = seen.ToDictionary(c => c.Id, c => c.Path);
        var ids = paths.Keys.ToArray();
        var rooms = await db.Rooms.AsNoTracking().Where(r => ids.Contains(r.CenterId) && r.Bookable).ToListAsync(cancel);
        var wish = new BookingProposal(new TimeRange(request.Start, request.End), request.HeadCount);
        var around = await facts.LoadAsync(db, rooms, who.Value, room => paths[room.CenterId], wish.Time, cancel);
        var byCenter = rooms.ToLookup(r => r.CenterId);
        return seen.Where(c => byCenter.Contains(c.Id)).Select(c =>
        {
            var fitting = byCenter[c.Id].Where(r => Lacks(r, request).Count == 0 && !BookingRules.Decide(wish, around[r.Id]).Denied)
                .OrderBy(r => r.Capacity).ThenBy(r => r.Name).Select(r => new RoomOffer(RoomViews.ListItem(r), [], null)).ToList();
            return new CenterOffers(c.Id, c.DisplayName, fitting, byCenter[c.Id].Count() - fitting.Count);
        }).ToList();
    }

    public async Task<Outcome<IReadOnlyList<ResourceOffer>>> FreeResourcesAsync(BookingRequest request, Guid? bookingId, CancellationToken cancel)
    {
        if (!BookingContents.HasTime(request)) return Array.Empty<ResourceOffer>();
        await using var db = contexts.CreateDbContext();
        var opened = await BookingScope.OpenAsync(db, access, request.RoomId, Permission.BookRooms);
        if (!opened.Succeeded) return Outcome<IReadOnlyList<ResourceOffer>>.Refused(opened.Refusals);
        var time = opened.Value.Room.Policy.Holding(new TimeRange(request.Start, request.End), request.Layout);
        var resources = await BookingFactsLoader.ResourcesAsync(db, opened.Value.Room.CenterId, null, time, cancel);
        var notes = await db.Resources.AsNoTracking().Where(r => r.CenterId == opened.Value.Room.CenterId).ToDictionaryAsync(r => r.Id, r => r.Notes, cancel);
        return resources.OrderBy(r => r.Name, StringComparer.Ordinal)
            .Select(r => new ResourceOffer(r.Id, r.Name, r.Total, r.FreeIn(time, bookingId), notes.GetValueOrDefault(r.Id))).ToList();
    }

    /// <summary>Free times of the wished length, nearest to the wish first; different hours of the same day before other days.</summary>
    internal static IEnumerable<TimeRange> NearestTimes(BookingProposal wish, BookingFacts facts)
    {
        var first = DateOnly.FromDateTime(wish.Time.Start);
        var candidates =
            from offset in Enumerable.Range(-2, SearchDays + 3)
            let open = facts.Hours.OpenOn(first.AddDays(offset))
            where open is not null
            from start in Starts(open.Value, wish.Time)
            orderby Math.Abs((start - wish.Time.Start).TotalMinutes)
            select new TimeRange(start, start + (wish.Time.End - wish.Time.Start));
        List<TimeRange> taken = [];
        foreach (var candidate in candidates)
        {
            if (taken.Any(t => t.Overlaps(candidate)) || BookingRules.Decide(wish with { Time = candidate }, facts).Denied) continue;
            taken.Add(candidate);
            yield return candidate;
        }
    }

    private static IEnumerable<DateTime> Starts(TimeRange open, TimeRange wish)
    {
        for (var start = open.Start; start + (wish.End - wish.Start) <= open.End; start = start.AddMinutes(GridMinutes)) yield return start;
    }

    private static RoomOffer Offer(Room room, FindRoomsRequest request, BookingProposal wish, BookingFacts facts)
    {
        var lacks = Lacks(room, request);
        var denied = BookingRules.Decide(wish, facts).Refusals;
        DateTime? next = lacks.Count == 0 && denied.Count > 0 ? NearestTimes(wish, facts).Select(t => (DateTime?)t.Start).FirstOrDefault() : null;
        return new RoomOffer(RoomViews.ListItem(room), [.. lacks, .. denied.Select(r => r.Message)], next);
    }

    private static List<string> Lacks(Room room, FindRoomsRequest request)
    {
        List<string> lacks = [];
        var missing = request.Equipment.Except(room.Equipment).ToList();
        if (missing.Count > 0) lacks.Add($"没有{string.Join("、", missing)}");
        if (request.Functions != RoomFunction.None && (room.Functions & request.Functions) == 0) lacks.Add($"不是{string.Join("、", RoomFunctions.Names(request.Functions))}用房");
        if (request.StepFree && !room.StepFree) lacks.Add("没有无障碍通道");
        return lacks;
    }

    internal static TimeRange SearchSpan(TimeRange wish) => new(wish.Start.Date.AddDays(-2), wish.Start.Date.AddDays(SearchDays + 2));

    private static bool AsksFirst(BookingProposal wish, BookingFacts facts) => BookingRules.Decide(wish, facts).RequiresApproval;

    private static Task<List<Room>> BookableRoomsAsync(AppDbContext db, Guid centerId, CancellationToken cancel) =>
        db.Rooms.AsNoTracking().Where(r => r.CenterId == centerId && r.Bookable).ToListAsync(cancel);
}
