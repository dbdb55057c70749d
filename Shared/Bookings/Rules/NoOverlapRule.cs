using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>Two bookings never take one room at once.</summary>
public sealed class NoOverlapRule : IBookingRule
{
    public bool HoldsForApproval => true;

    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts) =>
        from held in facts.Held
        where held.BookingId != proposal.BookingId && held.Time.Overlaps(proposal.Time)
        select Refusal.Conflict("booking.overlap", $"{facts.RoomName}{held.Time.ClockText}已有“{held.Label}”，请换个时间或换一间。", nameof(BookingRequest.Start));
}
