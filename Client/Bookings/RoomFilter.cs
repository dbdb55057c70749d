using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Client.Bookings;

/// <summary>Which rooms of a board to show.</summary>
/// <param name="Floor">Null = all floors.</param>
/// <param name="People">Rooms for at least so many; 0 = any.</param>
/// <param name="Equipment">All of these.</param>
public sealed record RoomFilter(int? Floor, int People, IReadOnlySet<string> Equipment)
{
    public static RoomFilter None { get; } = new(null, 0, new HashSet<string>());

    public bool IsNone => Floor is null && People == 0 && Equipment.Count == 0;

    public bool Shows(BoardRoom row) =>
        (Floor is null || row.Room.Floor == Floor) && row.Room.Capacity >= People && Equipment.All(e => row.Room.Equipment.Contains(e));

    public RoomFilter Toggle(string equipment)
    {
        var set = new HashSet<string>(Equipment);
        if (!set.Remove(equipment)) set.Add(equipment);
        return this with { Equipment = set };
    }
}
