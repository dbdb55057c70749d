using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Approvals;
using PartyMassCenter.Server.Bookings.Waiting;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings;

/// <summary>The bookings' front: boards, finding, commands, and the lists of one's own.</summary>
public sealed class BookingService(
    IDbContextFactory<AppDbContext> contexts,
    AccessControl access,
    BookingCommands commands,
    BookingBoards boards,
    BookingFinder finder,
    AuditWriter audit,
    CenterClock clock) : IBookingService
{
    private const int MostWaiting = 500;

    public Task<Outcome<DayBoard>> DayBoardAsync(Guid centerId, DateOnly day, CancellationToken cancel = default) => boards.DayAsync(centerId, day, cancel);

    public Task<Outcome<DayBoard>> PublicDayBoardAsync(Guid centerId, DateOnly day, CancellationToken cancel = default) => boards.PublicDayAsync(centerId, day, cancel);

    public Task<Outcome<CenterSchedule>> PublicScheduleAsync(Guid centerId, DateOnly from, DateOnly to, CancellationToken cancel = default) => boards.PublicScheduleAsync(centerId, from, to, cancel);

    public Task<Outcome<CenterSchedule>> CenterScheduleAsync(Guid centerId, DateOnly from, DateOnly to, CancellationToken cancel = default) => boards.CenterAsync(centerId, from, to, cancel);

    public Task<Outcome<RoomSchedule>> RoomScheduleAsync(Guid roomId, DateOnly from, DateOnly to, CancellationToken cancel = default) => boards.RoomAsync(roomId, from, to, cancel);

    public Task<Outcome<IReadOnlyList<RoomOffer>>> FindRoomsAsync(FindRoomsRequest request, CancellationToken cancel = default) => finder.FindAsync(request, cancel);

    public Task<Outcome<IReadOnlyList<CenterOffers>>> FindEverywhereAsync(FindRoomsRequest request, CancellationToken cancel = default) => finder.FindEverywhereAsync(request, cancel);

    public Task<Outcome> CheckAsync(BookingRequest request, Guid? bookingId = null, CancellationToken cancel = default) => finder.CheckAsync(request, bookingId, cancel);

    public Task<Outcome<IReadOnlyList<ResourceOffer>>> FreeResourcesAsync(BookingRequest request, Guid? bookingId = null, CancellationToken cancel = default) =>
        finder.FreeResourcesAsync(request, bookingId, cancel);

    public Task<Outcome<Alternatives>> AlternativesAsync(BookingRequest request, Guid? bookingId = null, CancellationToken cancel = default) => finder.AlternativesAsync(request, bookingId, cancel);

    public Task<Outcome<BookingDetails>> CreateAsync(BookingRequest request, string? idempotencyKey = null, CancellationToken cancel = default) => commands.CreateAsync(request, idempotencyKey, cancel);

    public Task<Outcome<BookingDetails>> ChangeAsync(Guid bookingId, BookingRequest request, CancellationToken cancel = default) => commands.ChangeAsync(bookingId, request, cancel);

    public Task<Outcome> CancelAsync(Guid bookingId, string reason, CancellationToken cancel = default) => commands.CancelAsync(bookingId, reason, cancel);

    public Task<Outcome> ApproveAsync(Guid bookingId, Guid version, CancellationToken cancel = default) => commands.ApproveAsync(bookingId, version, cancel);

    public Task<Outcome> RejectAsync(Guid bookingId, Guid version, string reason, CancellationToken cancel = default) => commands.RejectAsync(bookingId, version, reason, cancel);

    public async Task<Outcome<BookingDetails>> GetAsync(Guid bookingId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var found = await FindAsync(db, bookingId, Permission.ViewBookings, cancel);
        if (!found.Succeeded) return Outcome<BookingDetails>.Refused(found.Refusals);
        return await BookingViews.DetailsAsync(db, found.Value.Booking, found.Value.Scope, clock.Now, cancel);
    }

    public async Task<Outcome<string>> RevealPhoneAsync(Guid bookingId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var found = await FindAsync(db, bookingId, Permission.ViewPersonalData, cancel);
        if (!found.Succeeded) return Outcome<string>.Refused(found.Refusals);
        if (found.Value.Booking.ContactPhone is not { } phone) return Refusal.NotFound("booking.no-phone", "这条预约没有留电话。");
        await audit.WriteAsync(db, AuditAction.Viewed, "预约", bookingId.ToString(), found.Value.Booking.CenterId, "查看完整电话", cancel);
        return phone;
    }

    public async Task<Outcome<string>> RevealOnBehalfPhoneAsync(Guid bookingId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var found = await FindAsync(db, bookingId, Permission.ViewBookings, cancel);
        if (!found.Succeeded) return Outcome<string>.Refused(found.Refusals);
        var (booking, scope) = found.Value;
        if (!scope.MayManage(booking)) return AccessControl.NotAllowed;
        if (booking.OnBehalfOfPhone is not { } phone) return Refusal.NotFound("booking.no-phone", "这条预约没有留电话。");
        await audit.WriteAsync(db, AuditAction.Viewed, "预约", bookingId.ToString(), booking.CenterId, "查看被代约人完整电话", cancel);
        return phone;
    }

    public async Task<Outcome<Paged<BookingListItem>>> MineAsync(bool past, int skip, int take, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<Paged<BookingListItem>>.Refused(who.Refusals);
        var now = clock.Now;
        var mine = db.Bookings.AsNoTracking().Where(b => b.BookedById == who.Value.PersonId && (past ? b.End <= now : b.End > now));
        var total = await mine.CountAsync(cancel);
        var sorted = past ? mine.OrderByDescending(b => b.Start) : mine.OrderBy(b => b.Start);
        var rows = await sorted.ThenBy(b => b.Id).Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, 200))
            .Join(db.Rooms, b => b.RoomId, r => r.Id, (b, r) => new { Booking = b, r.Name }).ToListAsync(cancel);
        List<BookingListItem> items = [];
        foreach (var row in rows)
            items.Add(BookingViews.ListItem(row.Booking, row.Name) with { QueuePosition = row.Booking.Status == BookingStatus.Waiting ? await WaitingList.PositionAsync(db, row.Booking, cancel) : null });
        return new Paged<BookingListItem>(items, total);
    }

    public async Task<Outcome<IReadOnlyList<BookingListItem>>> WaitingForMeAsync(CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<IReadOnlyList<BookingListItem>>.Refused(who.Refusals);
        var represents = await Approvers.RepresentedAsync(db, who.Value, clock.Today, cancel);
        if (!represents.Any(r => r.Grants.Any(g => RolePermissions.Grants(g.Role, Permission.ApproveBookings)))) return Array.Empty<BookingListItem>();
        var now = clock.Now;
        var rows = await db.Bookings.AsNoTracking().Where(b => b.Status == BookingStatus.Requested && b.End > now)
            .Join(db.Rooms, b => b.RoomId, r => r.Id, (b, r) => new { Booking = b, Room = r })
            .Join(db.Units, x => x.Booking.CenterId, u => u.Id, (x, u) => new { x.Booking, x.Room, u.Path })
            .OrderBy(x => x.Booking.Start).ToListAsync(cancel);
        return rows.Where(x => who.Value.May(Permission.ViewBookings, x.Path) && Approvers.For(represents, x.Booking).Any(r => BookingScope.MayApprove(x.Room.Policy, x.Booking, Approvers.StandingOf(r, x.Path)))).Take(MostWaiting)
            .Select(x => BookingViews.ListItem(x.Booking, x.Room.Name)).ToList();
    }

    private Task<Outcome<(Booking Booking, BookingScope Scope)>> FindAsync(AppDbContext db, Guid bookingId, Permission permission, CancellationToken cancel) =>
        BookingScope.OpenBookingAsync(db, access, db.Bookings.AsNoTracking(), bookingId, permission, clock.Today, cancel);
}
