using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Approvals;
using PartyMassCenter.Server.Bookings.Arrivals;
using PartyMassCenter.Server.Bookings.Quotas;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Bookings;

/// <summary>A room, the path of the unit it is in, and the standing of the person who acts there.</summary>
internal sealed record BookingScope(Room Room, string UnitPath, Standing Standing)
{
    private static readonly EngineQuery<Func<AppDbContext, Guid, Task<RoomInUnit?>>> RoomById = new(() => EF.CompileAsyncQuery((AppDbContext db, Guid id) =>
        (from r in db.Rooms.AsNoTracking()
         join u in db.Units on r.CenterId equals u.Id
         where r.Id == id
         from l in db.NoShowLimits.Where(l => l.CenterId == r.CenterId).DefaultIfEmpty()
         select new RoomInUnit(r, u.Path, db.Set<Quota>().Any(q => q.CenterId == r.CenterId), l)).FirstOrDefault()));

    internal static readonly Refusal NoRoom = Refusal.NotFound("room.not-found", "没有找到这间功能室，可能已停用，请重新选择。");

    private static readonly Refusal NoBooking = Refusal.NotFound("booking.not-found", "没有找到这条预约，可能链接有误，请从“我的预约”进入。");

    /// <summary>The room for a person who holds the permission where it is.</summary>
    public static async Task<Outcome<BookingScope>> OpenAsync(AppDbContext db, AccessControl access, Guid roomId, Permission permission)
    {
        var who = await access.WhoAsync(db);
        return who.Succeeded ? await OpenAsync(db, who.Value, roomId, permission) : Outcome<BookingScope>.Refused(who.Refusals);
    }

    /// <summary>A booking and its room, for a person who holds the permission where it is.</summary>
    /// <param name="bookings">Where to look it up: tracked for changing it, untracked for reading.</param>
    /// <param name="today">The day for which others may have asked the person to agree in their place.</param>
    public static async Task<Outcome<(Booking Booking, BookingScope Scope)>> OpenBookingAsync(
        AppDbContext db, AccessControl access, IQueryable<Booking> bookings, Guid bookingId, Permission permission, DateOnly today, CancellationToken cancel)
    {
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<(Booking, BookingScope)>.Refused(who.Refusals);
        if (await bookings.FirstOrDefaultAsync(b => b.Id == bookingId, cancel) is not { } booking) return NoBooking;
        var scope = await OpenAsync(db, who.Value, booking.RoomId, permission);
        if (!scope.Succeeded) return Outcome<(Booking, BookingScope)>.Refused(scope.Refusals);
        if (booking.Status != BookingStatus.Requested) return (booking, scope.Value);
        var represents = await Approvers.RepresentedAsync(db, who.Value, today, cancel);
        return (booking, scope.Value with { Represents = Approvers.For(represents, booking) });
    }

    /// <summary>The room of a booking for the person who made it, for the system's own clockwork; null when their account is gone.</summary>
    public static async Task<BookingScope?> OfAsync(AppDbContext db, Booking booking)
    {
        if (await AccessControl.StandingAsync(db, booking.BookedById) is not { } standing) return null;
        var scope = await OpenAsync(db, standing, booking.RoomId, Permission.BookRooms);
        return scope.Succeeded ? scope.Value : null;
    }

    private static async Task<Outcome<BookingScope>> OpenAsync(AppDbContext db, Standing standing, Guid roomId, Permission permission)
    {
        if (await RoomById.For(db)(db, roomId) is not { } found) return NoRoom;
        if (!standing.May(permission, found.UnitPath)) return AccessControl.NotAllowed;
        return new BookingScope(found.Room, found.UnitPath, standing)
        {
            HasQuotas = found.HasQuotas,
            NoShows = await NoShowHistories.LoadAsync(db, found.Limit, found.Room.CenterId, standing.PersonId),
        };
    }

    /// <summary>In whose place the person may agree, themselves first; loaded where a request is looked at or decided.</summary>
    public IReadOnlyList<Represented> Represents { get; init; } = [];

    /// <summary>Whether the person may give the level of agreement that a request waits for.</summary>
    public bool MayApprove(Booking booking) => Represents.Any(r => MayApprove(Room.Policy, booking, Approvers.StandingOf(r, UnitPath)));

    /// <summary>The level of agreement that a request waits for, or null where the policy has lost it.</summary>
    public ApprovalStep? Step(Booking booking) => ApprovalPath.Steps(Room.Policy, booking.Purpose, booking.HeadCount).ElementAtOrDefault(booking.ApprovalsGiven);

    /// <summary>Whether a standing reaches the level that a request waits for; the centre's own where the policy has lost that level.</summary>
    public static bool MayApprove(RoomPolicy policy, Booking booking, ApproverStanding standing)
    {
        var steps = ApprovalPath.Steps(policy, booking.Purpose, booking.HeadCount);
        return booking.ApprovalsGiven < steps.Count ? standing.May(steps[booking.ApprovalsGiven]) : standing.Here;
    }

    /// <summary>Whether the room's centre has any quota; where it has none, nobody asks for them.</summary>
    public bool HasQuotas { get; init; }

    /// <summary>What the person missed here, where the centre limits that; else null.</summary>
    public NoShowHistory? NoShows { get; init; }

    public bool MayManage(Booking booking) =>
        (booking.BookedById == Standing.PersonId && Standing.May(Permission.BookRooms, UnitPath)) || Standing.May(Permission.ManageBookings, UnitPath);

    private sealed record RoomInUnit(Room Room, string UnitPath, bool HasQuotas, NoShowLimitRow? Limit);
}
