using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>A time at which a room can't be used, and why in words that everybody may read. Wall clock.</summary>
public sealed record ClosedTime(DateTime Start, DateTime End, string Reason)
{
    public TimeRange Time => new(Start, End);
}
