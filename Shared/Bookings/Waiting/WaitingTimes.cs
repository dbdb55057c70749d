using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings.Waiting;

/// <summary>When waiting helps, and how long an offered time is kept; pure.</summary>
public static class WaitingTimes
{
    /// <summary>An offer ends so many whole minutes before the time starts, so that somebody else can still be offered it.</summary>
    public const int LeadMinutes = 15;

    /// <summary>The shortest time in which somebody can answer, in whole minutes; what frees up late is kept no longer.</summary>
    public const int ShortestMinutes = 10;

    /// <summary>So many whole minutes after its start a time is no longer offered: the same grace that booking has.</summary>
    public const int GraceMinutes = 30;

    private static readonly string[] Passing = ["booking.overlap", "booking.buffer"];

    /// <summary>Whether all that stands against a booking is others who may leave.</summary>
    public static bool Helps(IReadOnlyCollection<Refusal> refusals) => refusals.Count > 0 && Lasting(refusals).Count == 0;

    /// <summary>What waiting does not change.</summary>
    public static IReadOnlyList<Refusal> Lasting(IEnumerable<Refusal> refusals) => [.. refusals.Where(r => !Passing.Contains(r.Code))];

    /// <summary>Until when an offer made now is kept. Wall clock.</summary>
    public static DateTime OfferUntil(RoomPolicy policy, DateTime now, DateTime start)
    {
        var wished = now.AddMinutes(policy.WaitingOfferMinutes);
        var latest = start.AddMinutes(-LeadMinutes);
        var shortest = now.AddMinutes(ShortestMinutes);
        var until = wished < latest ? wished : latest;
        return until > shortest ? until : shortest;
    }

    /// <summary>Whether a time can no longer be offered. Wall clock.</summary>
    public static bool IsOver(DateTime now, DateTime start) => start.AddMinutes(GraceMinutes) <= now;
}
