using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings.Arrivals;

/// <summary>When one checks in (签到) to a booking. Wall clock.</summary>
/// <param name="Opens">From when on.</param>
/// <param name="Until">When the room is given to others if nobody has checked in.</param>
public sealed record CheckInWindow(DateTime Opens, DateTime Until)
{
    /// <summary>Null where the room wants no check-in.</summary>
    /// <param name="settled">When the booking was last made or changed: who books what has already begun has the same time to come.</param>
    public static CheckInWindow? Of(RoomPolicy policy, DateTime start, DateTime end, DateTime settled)
    {
        if (policy.CheckInWithinMinutes == 0) return null;
        var until = (settled > start ? settled : start).AddMinutes(policy.CheckInWithinMinutes);
        return new CheckInWindow(start.AddMinutes(-policy.CheckInOpensMinutes), until < end ? until : end);
    }
}
