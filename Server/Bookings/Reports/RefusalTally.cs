using PartyMassCenter.Shared.Bookings.Reports;

namespace PartyMassCenter.Server.Bookings.Reports;

/// <summary>Adds up refused attempts by reason; an attempt with several reasons counts for each.</summary>
internal sealed class RefusalTally(IReadOnlyDictionary<Guid, string> roomNames)
{
    private const int Named = 3;

    private readonly Dictionary<string, (int Count, Dictionary<Guid, int> Rooms, int[] Hours)> reasons = [];

    public void Add(Guid room, DateTime start, string codes)
    {
        foreach (var code in codes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (count, rooms, hours) = reasons.GetValueOrDefault(code, (0, [], new int[24]));
            rooms[room] = rooms.GetValueOrDefault(room) + 1;
            hours[start.Hour]++;
            reasons[code] = (count + 1, rooms, hours);
        }
    }

    public IReadOnlyList<RefusalShare> Shares() =>
    [
        .. from r in reasons
           orderby r.Value.Count descending, r.Key
           let rooms = r.Value.Rooms.OrderByDescending(x => x.Value).Take(Named).Select(x => $"{roomNames.GetValueOrDefault(x.Key, "已停用的功能室")} {x.Value}次")
           let hours = r.Value.Hours.Index().Where(h => h.Item > 0).OrderByDescending(h => h.Item).Take(Named).Select(h => $"{h.Index}点 {h.Item}次")
           select new RefusalShare(r.Key, RefusalReasons.Name(r.Key), r.Value.Count, string.Join("、", rooms), string.Join("、", hours)),
    ];
}
