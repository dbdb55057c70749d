using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>While a room is out of use, for repairs or an election, nobody books it.</summary>
public sealed class BlackoutRule : IBookingRule
{
    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts) =>
        from closed in facts.Hours.ClosedWithin(proposal.Time)
        select Refusal.Conflict(
            "booking.blackout",
            $"{facts.RoomName}因“{closed.Reason}”停用到{ChineseDates.Moment(closed.End)}，请改在之后的时间或换一间。",
            nameof(BookingRequest.Start));
}
