using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings.Approvals;

/// <summary>The levels of agreement that a booking passes, in order; pure.</summary>
public static class ApprovalPath
{
    public static IReadOnlyList<ApprovalStep> Steps(RoomPolicy policy, BookingPurpose purpose, int headCount) =>
        [.. policy.ApprovalSteps.Where(s => s.AppliesTo(purpose, headCount))];

    /// <summary>How many levels are given when somebody agrees: theirs, and those right behind it that are theirs as well.</summary>
    /// <param name="given">Levels given before.</param>
    public static int Advance(IReadOnlyList<ApprovalStep> steps, int given, IReadOnlyList<ApproverStanding> standings)
    {
        while (given < steps.Count && standings.Any(s => s.May(steps[given]))) given++;
        return given;
    }

    /// <summary>
    /// When a request that nobody decides runs out: after the policy's hours, and at the latest when it would start, or end for one
    /// that was asked for after its start.
    /// </summary>
    /// <param name="asked">Wall clock.</param>
    public static DateTime DecideBy(RoomPolicy policy, DateTime asked, TimeRange time)
    {
        var latest = time.Start > asked ? time.Start : time.End;
        if (policy.DecideWithinHours == 0) return latest;
        var limit = asked.AddHours(policy.DecideWithinHours);
        return limit < latest ? limit : latest;
    }
}
