using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings;

/// <summary>A room, the path of the unit it is in, and the standing of the person who acts there.</summary>
internal sealed record BookingScope(Room Room, string UnitPath, Standing Standing)
{
    private static readonly EngineQuery<Func<AppDbContext, Guid, Task<RoomInUnit?>>> RoomById = new(() => EF.CompileAsyncQuery((AppDbContext db, Guid id) =>
        db.Rooms.AsNoTracking().Where(r => r.Id == id).Join(db.Units, r => r.CenterId, u => u.Id, (r, u) => new RoomInUnit(r, u.Path)).FirstOrDefault()));

    private static readonly Refusal NoRoom = Refusal.NotFound("room.not-found", "没有找到这间功能室，可能已停用，请重新选择。");

    private static readonly Refusal NoBooking = Refusal.NotFound("booking.not-found", "没有找到这条预约，可能链接有误，请从“我的预约”进入。");

    /// <summary>The room for a person who holds the permission where it is.</summary>
    public static async Task<Outcome<BookingScope>> OpenAsync(AppDbContext db, AccessControl access, Guid roomId, Permission permission)
    {
        var who = await access.WhoAsync(db);
        return who.Succeeded ? await OpenAsync(db, who.Value, roomId, permission) : Outcome<BookingScope>.Refused(who.Refusals);
    }

    /// <summary>A booking and its room, for a person who holds the permission where it is.</summary>
    /// <param name="bookings">Where to look it up: tracked for changing it, untracked for reading.</param>
    public static async Task<Outcome<(Booking Booking, BookingScope Scope)>> OpenBookingAsync(
        AppDbContext db, AccessControl access, IQueryable<Booking> bookings, Guid bookingId, Permission permission, CancellationToken cancel)
    {
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<(Booking, BookingScope)>.Refused(who.Refusals);
        if (await bookings.FirstOrDefaultAsync(b => b.Id == bookingId, cancel) is not { } booking) return NoBooking;
        var scope = await OpenAsync(db, who.Value, booking.RoomId, permission);
        return scope.Succeeded ? (booking, scope.Value) : Outcome<(Booking, BookingScope)>.Refused(scope.Refusals);
    }

    private static async Task<Outcome<BookingScope>> OpenAsync(AppDbContext db, Standing standing, Guid roomId, Permission permission)
    {
        if (await RoomById.For(db)(db, roomId) is not { } found) return NoRoom;
        if (!standing.May(permission, found.UnitPath)) return AccessControl.NotAllowed;
        return new BookingScope(found.Room, found.UnitPath, standing);
    }

    public bool MayApprove => BookingFactsLoader.MayApprove(Room.Policy, Standing, UnitPath);

    public bool MayManage(Booking booking) =>
        (booking.BookedById == Standing.PersonId && Standing.May(Permission.BookRooms, UnitPath)) || Standing.May(Permission.ManageBookings, UnitPath);

    private sealed record RoomInUnit(Room Room, string UnitPath);
}
