using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Blackouts;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Boards: a centre's day, a room's week or month.</summary>
public sealed class BookingBoards(IDbContextFactory<AppDbContext> contexts, AccessControl access, DayCalendars calendars, CenterClock clock)
{
    private const int LongestSchedule = 62;

    private static readonly Refusal BadSpan = Refusal.Invalid("schedule.span", $"请选择1到{LongestSchedule}天之间的时间段。");

    private static readonly EngineQuery<Func<AppDbContext, Guid, DateTime, DateTime, DateTime, IAsyncEnumerable<BlockRow>>> OfCenter =
        new(() => EF.CompileAsyncQuery((AppDbContext db, Guid center, DateTime earliest, DateTime begin, DateTime end) =>
            from b in db.Bookings.AsNoTracking()
            where b.CenterId == center && b.Start >= earliest && b.Start < end && b.End > begin
                && (b.Status == BookingStatus.Requested || b.Status == BookingStatus.Approved || b.Status == BookingStatus.Offered)
            join h in db.RoomHolds on b.Id equals h.BookingId into holds
            from h in holds.DefaultIfEmpty()
            orderby b.Start
            select new BlockRow(b.Id, b.RoomId, b.Start, b.End, b.Title, b.Purpose, b.BookedById, b.BookedByName, b.Status, (DateTime?)h.Start, (DateTime?)h.End, b.TeamName)));

    private static readonly EngineQuery<Func<AppDbContext, Guid, DateTime, DateTime, DateTime, IAsyncEnumerable<BlockRow>>> OfRoom =
        new(() => EF.CompileAsyncQuery((AppDbContext db, Guid room, DateTime earliest, DateTime begin, DateTime end) =>
            from b in db.Bookings.AsNoTracking()
            where b.RoomId == room && b.Start >= earliest && b.Start < end && b.End > begin
                && (b.Status == BookingStatus.Requested || b.Status == BookingStatus.Approved || b.Status == BookingStatus.Offered)
            join h in db.RoomHolds on b.Id equals h.BookingId into holds
            from h in holds.DefaultIfEmpty()
            orderby b.Start
            select new BlockRow(b.Id, b.RoomId, b.Start, b.End, b.Title, b.Purpose, b.BookedById, b.BookedByName, b.Status, (DateTime?)h.Start, (DateTime?)h.End, b.TeamName)));

    // Rooms that share space with one: the halls over it, its parts, and halls over those.
    private static readonly EngineQuery<Func<AppDbContext, Guid, IAsyncEnumerable<Room>>> SharingSpaceWith = new(() => EF.CompileAsyncQuery((AppDbContext db, Guid room) =>
        db.Rooms.AsNoTracking().Where(r => r.Id != room && (
            db.RoomParts.Any(p => p.CombinedRoomId == room && p.PartRoomId == r.Id)
            || db.RoomParts.Any(p => p.CombinedRoomId == r.Id && (p.PartRoomId == room || db.RoomParts.Any(o => o.CombinedRoomId == room && o.PartRoomId == p.PartRoomId)))))));

    private static readonly EngineQuery<Func<AppDbContext, Guid, IAsyncEnumerable<Room>>> RoomsOf = new(() => EF.CompileAsyncQuery((AppDbContext db, Guid center) =>
        db.Rooms.AsNoTracking().Where(r => r.CenterId == center).OrderBy(r => r.Floor).ThenBy(r => r.Name).Select(r => r)));

    public async Task<Outcome<DayBoard>> DayAsync(Guid centerId, DateOnly day, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewBookings, centerId);
        if (!standing.Succeeded) return Outcome<DayBoard>.Refused(standing.Refusals);
        return await DayAsync(db, centerId, day, row => row.ToBlock(standing.Value.PersonId), cancel);
    }

    public async Task<Outcome<DayBoard>> PublicDayAsync(Guid centerId, DateOnly day, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        return await DayAsync(db, centerId, day, PublicBlock, cancel);
    }

    public async Task<Outcome<CenterSchedule>> CenterAsync(Guid centerId, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        if (IsOdd(from, to)) return BadSpan;
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewBookings, centerId);
        if (!standing.Succeeded) return Outcome<CenterSchedule>.Refused(standing.Refusals);
        return await ScheduleAsync(db, centerId, from, to, row => row.ToBlock(standing.Value.PersonId), cancel);
    }

    public async Task<Outcome<CenterSchedule>> PublicScheduleAsync(Guid centerId, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        if (IsOdd(from, to)) return BadSpan;
        await using var db = contexts.CreateDbContext();
        return await ScheduleAsync(db, centerId, from, to, PublicBlock, cancel);
    }

    private async Task<Outcome<CenterSchedule>> ScheduleAsync(AppDbContext db, Guid centerId, DateOnly from, DateOnly to, Func<BlockRow, BoardBooking?> view, CancellationToken cancel)
    {
        if (await NameAsync(db, centerId, cancel) is not { } name) return CenterPresence.None;
        var (rooms, blocks) = await BlocksAsync(db, centerId, from, to, view);
        var span = new TimeRange(from.ToDateTime(TimeOnly.MinValue), to.ToDateTime(TimeOnly.MinValue));
        var calendar = await calendars.GetAsync(db);
        var hours = await HoursAsync(db, centerId, span);
        return new CenterSchedule(
            centerId, name, from, to, clock.Now,
            [.. rooms.Select(room => new RoomBookings(RoomViews.ListItem(room), blocks.GetValueOrDefault(room.Id, [])) { Closed = [.. hours(room).ClosedWithin(span)] })])
        {
            Days = [.. DaysOf(from, to).Select(calendar.On)],
        };
    }

    public async Task<Outcome<RoomSchedule>> RoomAsync(Guid roomId, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        if (IsOdd(from, to)) return BadSpan;
        await using var db = contexts.CreateDbContext();
        var opened = await BookingScope.OpenAsync(db, access, roomId, Permission.ViewBookings);
        if (!opened.Succeeded) return Outcome<RoomSchedule>.Refused(opened.Refusals);
        var reader = opened.Value.Standing.PersonId;
        List<BoardBooking> blocks = [];
        foreach (var row in await RowsAsync(db, roomId, from, to)) blocks.Add(row.ToBlock(reader));
        List<Room> others = [];
        await foreach (var other in SharingSpaceWith.For(db)(db, roomId)) others.Add(other);
        foreach (var other in others)
            foreach (var row in await RowsAsync(db, other.Id, from, to))
                if (row.HoldStart is not null) blocks.Add(SharedBlocks.As(row.ToBlock(reader), other, opened.Value.Room));
        var room = opened.Value.Room;
        var hours = (await HoursAsync(db, room.CenterId, new TimeRange(from.ToDateTime(TimeOnly.MinValue), to.ToDateTime(TimeOnly.MinValue))))(room);
        return new RoomSchedule(await RoomViews.DetailsAsync(db, room, maskPhone: true, cancel), from, to, clock.Now, [.. blocks.OrderBy(b => b.Start)])
        {
            Days = [.. DaysOf(from, to).Select(d => DayOf(hours, d))],
        };
    }

    private static async Task<IReadOnlyList<BlockRow>> RowsAsync(AppDbContext db, Guid roomId, DateOnly from, DateOnly to)
    {
        List<BlockRow> rows = [];
        HashSet<Guid> seen = [];
        await foreach (var row in OfRoom.For(db)(db, roomId, Earliest(from), from.ToDateTime(TimeOnly.MinValue), to.ToDateTime(TimeOnly.MinValue)))
            if (seen.Add(row.Id)) rows.Add(row);
        return rows;
    }

    private async Task<Outcome<DayBoard>> DayAsync(AppDbContext db, Guid centerId, DateOnly day, Func<BlockRow, BoardBooking?> view, CancellationToken cancel)
    {
        if (IsFar(day)) return Refusal.Invalid("board.day", "请选择2000年到2200年之间的日期。");
        if (await NameAsync(db, centerId, cancel) is not { } name) return CenterPresence.None;
        var (all, blocks) = await BlocksAsync(db, centerId, day, day.AddDays(1), view);
        var hours = await HoursAsync(db, centerId, TimeRange.OfDay(day));
        List<BoardRoom> rooms = [];
        foreach (var room in all)
        {
            var that = DayOf(hours(room), day);
            rooms.Add(room.Bookable
                ? new BoardRoom(RoomViews.ListItem(room), that.Opens, that.Closes, blocks.GetValueOrDefault(room.Id, [])) { Closed = that.Closed, WhyClosed = that.WhyClosed }
                : new BoardRoom(RoomViews.ListItem(room), null, null, blocks.GetValueOrDefault(room.Id, [])));
        }

        var now = clock.Now;
        return new DayBoard(centerId, name, day, now, rooms, day == clock.Today ? rooms.Count(r => IsFree(r, now)) : null, UsePercent(rooms))
        {
            Kind = (await calendars.GetAsync(db)).On(day),
        };
    }

    /// <summary>The centre's rooms and what each shows: its own bookings, and those of halls and parts that share its space.</summary>
    private static async Task<(IReadOnlyList<Room> Rooms, Dictionary<Guid, List<BoardBooking>> Blocks)> BlocksAsync(
        AppDbContext db, Guid centerId, DateOnly from, DateOnly to, Func<BlockRow, BoardBooking?> view)
    {
        Dictionary<Guid, List<BoardBooking>> blocks = [];
        HashSet<Guid> holding = [];
        await foreach (var row in OfCenter.For(db)(db, centerId, Earliest(from), from.ToDateTime(TimeOnly.MinValue), to.ToDateTime(TimeOnly.MinValue)))
        {
            // A hall's booking comes once for each part that it holds.
            if (row.HoldStart is not null && !holding.Add(row.Id)) continue;
            if (view(row) is not { } block) continue;
            if (!blocks.TryGetValue(row.RoomId, out var list)) blocks[row.RoomId] = list = [];
            list.Add(block);
        }

        List<Room> rooms = [];
        await foreach (var room in RoomsOf.For(db)(db, centerId)) rooms.Add(room);
        SharedBlocks.Spread(rooms, blocks, holding);
        return (rooms, blocks);
    }

    /// <summary>When each room of a centre is open around a time.</summary>
    private async Task<Func<Room, RoomHours>> HoursAsync(AppDbContext db, Guid centerId, TimeRange span)
    {
        var calendar = await calendars.GetAsync(db);
        var plans = await BlackoutPlans.LoadAsync(db, centerId, span);
        return room => new RoomHours(room.Policy, calendar, BlackoutPlans.Of(room, plans));
    }

    private static RoomDay DayOf(RoomHours hours, DateOnly day)
    {
        var open = hours.OpenOn(day);
        return new RoomDay(hours.Calendar.On(day), open?.Start, open?.End, hours.WhyClosed(day), [.. hours.ClosedWithin(TimeRange.OfDay(day))]);
    }

    private static IEnumerable<DateOnly> DaysOf(DateOnly from, DateOnly to) => Enumerable.Range(0, to.DayNumber - from.DayNumber).Select(from.AddDays);

    private static Task<string?> NameAsync(AppDbContext db, Guid centerId, CancellationToken cancel) =>
        db.Centers.Where(c => c.Id == centerId).Select(c => (string?)c.DisplayName).FirstOrDefaultAsync(cancel);

    /// <summary>A passer-by sees what is certain, and no names.</summary>
    private static BoardBooking? PublicBlock(BlockRow row) => row.Status == BookingStatus.Approved ? row.ToPublicBlock() : null;

    private static bool IsFar(DateOnly day) => day.Year is < 2000 or > 2200;

    private static bool IsOdd(DateOnly from, DateOnly to) => IsFar(from) || IsFar(to) || to <= from || to.DayNumber - from.DayNumber > LongestSchedule;

    private static bool IsFree(BoardRoom room, DateTime now) =>
        room.Opens <= now && now < room.Closes && !room.Bookings.Any(b => b.Start <= now && now < b.End) && !room.Closed.Any(c => c.Start <= now && now < c.End);

    /// <summary>A hall counts through its parts.</summary>
    private static int UsePercent(List<BoardRoom> all)
    {
        var rooms = all.Where(r => r.Room.PartIds.Count == 0).ToList();
        var open = rooms.Sum(r => r.Closes is { } closes && r.Opens is { } opens ? Math.Max(0, (closes - opens).TotalMinutes - r.Closed.Sum(c => Math.Max(0, (Earlier(c.End, closes) - Later(c.Start, opens)).TotalMinutes))) : 0);
        var used = rooms.Where(r => r.Opens is not null).Sum(r => r.Bookings.Where(b => b.Status == BookingStatus.Approved)
            .Sum(b => Math.Max(0, (Earlier(b.End, r.Closes!.Value) - Later(b.Start, r.Opens!.Value)).TotalMinutes)));
        return open == 0 ? 0 : (int)Math.Round(Math.Min(100, 100 * used / open));
    }

    /// <summary>No booking is longer than a day, so one that reaches a day began at most a day before it; the index needs the bound.</summary>
    private static DateTime Earliest(DateOnly day) => day.AddDays(-2).ToDateTime(TimeOnly.MinValue);

    private static DateTime Earlier(DateTime a, DateTime b) => a < b ? a : b;

    private static DateTime Later(DateTime a, DateTime b) => a > b ? a : b;

    private sealed record BlockRow(
        Guid Id, Guid RoomId, DateTime Start, DateTime End, string Title, BookingPurpose Purpose, Guid BookedById, string BookedBy, BookingStatus Status, DateTime? HoldStart, DateTime? HoldEnd, string? Team)
    {
        public BoardBooking ToBlock(Guid reader) => new(
            Id, Start, End, Title, Purpose, BookedBy, Status, BookedById == reader, Minutes(HoldStart, Start), Minutes(End, HoldEnd))
        { Team = Team };

        public BoardBooking ToPublicBlock() => new(
            Id, Start, End, BookingPurposes.PublicTitle(Purpose, Title, Team), Purpose, "", Status, Mine: false, 0, 0);

        private static int Minutes(DateTime? from, DateTime? to) => from is { } f && to is { } t ? (int)(t - f).TotalMinutes : 0;
    }
}
