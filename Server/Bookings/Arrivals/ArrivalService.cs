using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Waiting;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Arrivals;

/// <summary>Checking in at the door, ending early, and what follows when nobody comes.</summary>
public sealed class ArrivalService(
    IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, BookingCommands commands, WaitingList waiting, CenterClock clock) : IArrivalService
{
    private const int LongestSpan = 366;

    private static readonly Refusal NotComing = Refusal.Conflict("arrival.not-coming", "这条预约没有生效或已经结束，不能签到或提前结束。请刷新查看。");

    private static readonly Refusal NotRunning = Refusal.Conflict("arrival.not-running", "只有正在使用的预约可以提前结束；还没开始的请直接取消。");

    public async Task<Outcome<DoorDetails>> AtDoorAsync(Guid roomId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var now = clock.Now;
        var opened = await BookingScope.OpenAsync(db, access, roomId, Permission.ViewBookings);
        if (opened.Succeeded) return new DoorDetails(roomId, opened.Value.Room.CenterId, now, true, await OwnAsync(db, opened.Value, now, cancel));

        // Whoever may not see bookings sees what every passer-by may know of the room.
        var center = await db.Rooms.Where(r => r.Id == roomId).Select(r => (Guid?)r.CenterId).FirstOrDefaultAsync(cancel);
        if (center is null) return BookingScope.NoRoom;
        return new DoorDetails(roomId, center.Value, now, (await access.WhoAsync(db)).Succeeded, []);
    }

    public async Task<Outcome> CheckInAsync(Guid bookingId, CancellationToken cancel = default) => await write.RunAsync<Guid>([bookingId], async session =>
    {
        var loaded = await LoadAsync(session.Db, bookingId);
        if (!loaded.Succeeded) return Outcome<Guid>.Refused(loaded.Refusals);
        var (booking, scope) = loaded.Value;
        if (booking.CheckedInUtc is not null) return booking.Id;
        if (ArrivalTimes.Window(booking, scope.Room.Policy) is not { } window) return Refusal.Conflict("arrival.not-wanted", $"{scope.Room.Name}不用签到，请直接使用。");
        if (clock.Now < window.Opens) return Refusal.Conflict("arrival.early", $"还没到签到时间，{ChineseDates.Moment(window.Opens)}起可以签到。");
        Arrive(booking, scope);
        BookingStory.Add(session, booking, scope.Standing.Name, "签到", booking.ChangedUtc);
        session.Announce(LiveTopics.Board(booking.CenterId));
        return booking.Id;
    }, cancel);

    public async Task<Outcome> ReleaseAsync(Guid bookingId, CancellationToken cancel = default) => await BookingTurn.RunAsync<Guid>(contexts, write, bookingId, null, async session =>
    {
        var loaded = await LoadAsync(session.Db, bookingId);
        if (!loaded.Succeeded) return Outcome<Guid>.Refused(loaded.Refusals);
        var (booking, scope) = loaded.Value;
        if (HeldRooms.Refuse(booking) is { } held) return held;
        var end = WholeMinute(clock.Now, booking.Start);
        if (booking.Start > clock.Now || end >= booking.End) return NotRunning;

        var was = booking.End;
        booking.End = end;
        if (booking.CheckedInUtc is null) Arrive(booking, scope);
        booking.Touch(clock.UtcNow);
        await BookingHolds.ShortenAsync(session.Db, booking, was - end, cancel);
        BookingStory.Add(session, booking, scope.Standing.Name, $"提前结束，原定到{ChineseDates.Clock(was)}", booking.ChangedUtc);
        if (booking.BookedById != scope.Standing.PersonId)
            BookingStory.Tell(session, booking, "预约已提前结束", $"{BookingStory.Label(booking, scope.Room.Name)}已由{scope.Standing.Name}提前结束，原定到{ChineseDates.Clock(was)}。");
        session.Announce(LiveTopics.Board(booking.CenterId));
        await waiting.ServeAsync(session, cancel);
        return booking.Id;
    }, cancel);

    public async Task<Outcome<NoShowReport>> NoShowsAsync(Guid centerId, DateOnly from, DateOnly to, CancellationToken cancel = default)
    {
        if (from.Year < 2000 || to.Year > 2200 || to < from || to.DayNumber - from.DayNumber >= LongestSpan)
            return Refusal.Invalid("report.span", "请选择2000年到2200年之间、不超过一年的时间段，开始日期不晚于结束日期。");
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ManageBookings, centerId);
        if (!standing.Succeeded) return Outcome<NoShowReport>.Refused(standing.Refusals);
        return await NoShowReports.LoadAsync(db, centerId, from, to, clock.Now, cancel);
    }

    public async Task<Outcome> ForgiveAsync(Guid bookingId, string reason, CancellationToken cancel = default)
    {
        var given = GivenReason.Of(reason);
        if (!given.Succeeded) return given;
        return await write.RunAsync<Guid>([bookingId], async session =>
        {
            var loaded = await commands.LoadAsync(session.Db, bookingId, Permission.ManageBookings);
            if (!loaded.Succeeded) return Outcome<Guid>.Refused(loaded.Refusals);
            var (booking, scope) = loaded.Value;
            if (booking.Status != BookingStatus.NoShow || booking.ForgivenReason is not null)
                return Refusal.Conflict("arrival.not-missed", "这条预约没有爽约记录，或已经免除。请刷新查看。");
            booking.ForgivenReason = given.Value;
            booking.Touch(clock.UtcNow);
            BookingStory.Add(session, booking, scope.Standing.Name, $"免除了爽约记录：{given.Value}", booking.ChangedUtc);
            BookingStory.Tell(session, booking, "爽约记录已免除", $"{BookingStory.Label(booking, scope.Room.Name)}的爽约记录已由{scope.Standing.Name}免除，原因：{given.Value}");
            session.Announce(LiveTopics.Board(booking.CenterId));
            return booking.Id;
        }, cancel);
    }

    public async Task<Outcome> LimitAsync(Guid centerId, NoShowLimitRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await write.RunAsync<Guid>([centerId], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManageBookings, centerId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            var row = await session.Db.NoShowLimits.FirstOrDefaultAsync(l => l.CenterId == centerId, cancel);
            if (row is null) session.Db.NoShowLimits.Add(row = new NoShowLimitRow { CenterId = centerId });
            (row.Count, row.WithinDays, row.ForDays, row.Effect) = (request.Count, request.WithinDays, request.ForDays, request.Effect);
            return centerId;
        }, cancel);
    }

    /// <summary>A booking that is or will be used, for whoever may arrive to it.</summary>
    private async Task<Outcome<(Booking Booking, BookingScope Scope)>> LoadAsync(AppDbContext db, Guid bookingId)
    {
        var loaded = await commands.LoadAsync(db, bookingId, Permission.ViewBookings);
        if (!loaded.Succeeded) return loaded;
        if (!loaded.Value.Scope.MayManage(loaded.Value.Booking)) return AccessControl.NotAllowed;
        return loaded.Value.Booking.Status == BookingStatus.Approved && loaded.Value.Booking.End > clock.Now ? loaded : NotComing;
    }

    private static async Task<IReadOnlyList<DoorBooking>> OwnAsync(AppDbContext db, BookingScope scope, DateTime now, CancellationToken cancel)
    {
        var (earliest, tomorrow) = (now.AddDays(-2), now.Date.AddDays(1));
        var rows = await db.Bookings.AsNoTracking()
            .Where(b => b.RoomId == scope.Room.Id && b.Start < tomorrow && b.Start > earliest && b.End > now && b.Status == BookingStatus.Approved)
            .OrderBy(b => b.Start).ToListAsync(cancel);
        return [.. rows.Where(scope.MayManage).Select(b => AtDoor(b, scope, now))];
    }

    private void Arrive(Booking booking, BookingScope scope)
    {
        (booking.CheckedInUtc, booking.CheckedInByName) = (clock.UtcNow, scope.Standing.Name);
        booking.Touch(clock.UtcNow);
    }

    private static DoorBooking AtDoor(Booking b, BookingScope scope, DateTime now)
    {
        var window = ArrivalTimes.Window(b, scope.Room.Policy);
        return new DoorBooking(
            b.Id, b.Title, b.Start, b.End, b.BookedByName, b.BookedById == scope.Standing.PersonId, b.CheckedInUtc is { } at ? CenterClock.ToWallClock(at) : null,
            window?.Opens, window?.Until, ArrivalTimes.MayCheckIn(b, scope, now), ArrivalTimes.MayRelease(b, scope, now));
    }

    /// <summary>The whole minute that it is, so that the booking is over at once; at least one after the start.</summary>
    private static DateTime WholeMinute(DateTime now, DateTime start)
    {
        var minute = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));
        return minute > start ? minute : start.AddMinutes(1);
    }
}
