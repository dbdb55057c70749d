namespace PartyMassCenter.Benchmarks.Bookings;

/// <summary>Distinct free half hours from a day on, spread over rooms and days.</summary>
internal sealed class FreeSlots(IReadOnlyList<Guid> rooms, DateOnly first)
{
    private const int Days = 160;

    private const int HoursADay = 12;

    private int next = -1;

    /// <summary>The next booking nobody has yet, as JSON.</summary>
    public byte[] Next()
    {
        var (room, start) = Place(Interlocked.Increment(ref next));
        return Clients.Json(room, start, start.AddMinutes(30));
    }

    private (Guid Room, DateTime Start) Place(int n)
    {
        var slot = n / rooms.Count;
        if (slot >= Days * HoursADay * 2) throw new InvalidOperationException("No free slots are left.");
        var (day, half) = (slot % Days, slot / Days);
        return (rooms[n % rooms.Count], first.AddDays(day).ToDateTime(new TimeOnly(8 + (half / 2), half % 2 * 30)));
    }
}
