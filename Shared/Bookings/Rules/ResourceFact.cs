using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>A movable resource and what already takes it.</summary>
/// <param name="Total">How many there are.</param>
public sealed record ResourceFact(Guid Id, string Name, int Total, bool Active, IReadOnlyList<ResourceHeld> Held)
{
    /// <summary>How many are free throughout a time: all, less the most that others take at one moment of it.</summary>
    /// <param name="except">The booking whose own holding is not in its way.</param>
    public int FreeIn(TimeRange time, Guid? except)
    {
        var others = Held.Where(h => h.BookingId != except && h.Holding.Overlaps(time)).ToList();

        // The sum only grows where a holding begins, so those moments and the beginning are all that need looking at.
        var most = others.Select(h => h.Holding.Start).Where(at => at > time.Start).Append(time.Start)
            .Max(at => others.Where(h => h.Holding.Start <= at && at < h.Holding.End).Sum(h => h.Count));
        return Math.Max(0, Total - most);
    }
}
