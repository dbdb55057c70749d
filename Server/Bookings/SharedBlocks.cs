using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Shows a hall's bookings on its parts, and the parts' bookings on the hall: who looks at one row sees that it is taken.</summary>
internal static class SharedBlocks
{
    /// <summary>Adds to each room the blocks of others that share space with it. Only what holds its time is in anybody's way.</summary>
    /// <param name="own">Each room's own blocks, by start.</param>
    /// <param name="holding">Bookings that take their room.</param>
    public static void Spread(IReadOnlyList<Room> rooms, Dictionary<Guid, List<BoardBooking>> own, IReadOnlySet<Guid> holding)
    {
        if (rooms.All(r => r.PartIds.Count == 0)) return;
        List<(Guid Row, BoardBooking Block)> shared = [];
        foreach (var from in rooms)
        {
            if (!own.TryGetValue(from.Id, out var blocks)) continue;
            foreach (var to in rooms.Where(to => to.Id != from.Id && to.Spaces.Any(from.Spaces.Contains)))
                shared.AddRange(blocks.Where(b => holding.Contains(b.Id)).Select(b => (to.Id, As(b, from, to))));
        }

        foreach (var row in shared.GroupBy(s => s.Row, s => s.Block))
            own[row.Key] = [.. own.GetValueOrDefault(row.Key, []).Concat(row).OrderBy(b => b.Start)];
    }

    /// <summary>A booking of one room as it blocks another.</summary>
    public static BoardBooking As(BoardBooking block, Room from, Room to) =>
        block with { Shared = new SharedUse(from.Id, from.Name, to.Spaces.All(from.Spaces.Contains)) };
}
