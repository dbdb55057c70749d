using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Reports;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Bookings.Reports;

/// <summary>Adds up bookings one by one as they come from the database.</summary>
internal sealed class UseTally
{
    private const string NoTeam = "没有团队";

    private readonly Dictionary<Guid, (int Count, int Minutes)> rooms = [];
    private readonly Dictionary<BookingPurpose, (int Count, int Minutes)> purposes = [];
    private readonly Dictionary<string, (int Count, int Minutes)> teams = [];
    private readonly Dictionary<(int Year, int Month), (int Count, int Minutes)> months = [];
    private readonly Dictionary<BookingStatus, (int Count, int Minutes)> statuses = [];
    private readonly int[][] heat = [.. Enumerable.Range(0, 7).Select(_ => new int[24])];

    public void Add(UseRow row)
    {
        var minutes = (int)(row.End - row.Start).TotalMinutes;
        Count(statuses, row.Status, minutes);
        if (row.Status != BookingStatus.Approved) return;
        Count(rooms, row.RoomId, minutes);
        Count(purposes, row.Purpose, minutes);
        Count(teams, row.Team ?? NoTeam, minutes);
        Count(months, (row.Start.Year, row.Start.Month), minutes);
        for (var from = row.Start; from < row.End;)
        {
            var hour = from.Date.AddHours(from.Hour + 1);
            var to = hour < row.End ? hour : row.End;
            heat[((int)from.DayOfWeek + 6) % 7][from.Hour] += (int)(to - from).TotalMinutes;
            from = to;
        }
    }

    public RoomUseReport Report(RoomUseQuery query, IReadOnlyList<(Room Room, string Center)> all, IReadOnlyList<string> centers, IReadOnlyList<RefusalShare> refusals) => new(
        query.From,
        query.To,
        centers,
        [.. all.Select(r => Use(r.Room, r.Center, query)).Where(u => u.OpenMinutes > 0 || u.Bookings > 0).OrderByDescending(u => u.Percent).ThenByDescending(u => u.UsedMinutes).ThenBy(u => u.Room)],
        heat,
        Shares(purposes, BookingPurposes.Name),
        [.. RoomFunctions.All.Select(f => Share(f.Name, all.Where(r => r.Room.Functions.HasFlag(f.Function)).Select(r => rooms.GetValueOrDefault(r.Room.Id)))).Where(s => s.Bookings > 0).OrderByDescending(s => s.Minutes)],
        Shares(teams, name => name),
        [.. months.OrderBy(m => m.Key).Select(m => new UseShare($"{m.Key.Year}年{m.Key.Month}月", m.Value.Count, m.Value.Minutes))],
        [.. statuses.OrderBy(s => s.Key).Select(s => new UseShare(BookingStatuses.Name(s.Key), s.Value.Count, s.Value.Minutes))],
        refusals);

    private RoomUse Use(Room room, string center, RoomUseQuery query)
    {
        var open = 0;
        for (var day = query.From; room.Bookable && day <= query.To; day = day.AddDays(1)) open += room.Policy.OpenOn(day)?.Minutes ?? 0;
        var (count, minutes) = rooms.GetValueOrDefault(room.Id);
        return new RoomUse(room.Id, room.Name, center, count, minutes, open);
    }

    private static UseShare Share(string name, IEnumerable<(int Count, int Minutes)> parts)
    {
        var (count, minutes) = parts.Aggregate((Count: 0, Minutes: 0), (sum, p) => (sum.Count + p.Count, sum.Minutes + p.Minutes));
        return new UseShare(name, count, minutes);
    }

    private static List<UseShare> Shares<TKey>(Dictionary<TKey, (int Count, int Minutes)> parts, Func<TKey, string> name)
        where TKey : notnull =>
        [.. parts.OrderByDescending(p => p.Value.Minutes).Select(p => new UseShare(name(p.Key), p.Value.Count, p.Value.Minutes))];

    private static void Count<TKey>(Dictionary<TKey, (int Count, int Minutes)> sums, TKey key, int minutes)
        where TKey : notnull
    {
        var (count, sum) = sums.GetValueOrDefault(key);
        sums[key] = (count + 1, sum + minutes);
    }
}
