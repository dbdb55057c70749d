using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>Two bookings never take one room at once, nor one part of a hall.</summary>
public sealed class NoOverlapRule : IBookingRule
{
    public bool HoldsForApproval => true;

    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts) =>
        from held in facts.Held
        where held.BookingId != proposal.BookingId && held.Time.Overlaps(proposal.Time)
        select Refusal.Conflict("booking.overlap", $"{held.Clause(facts.RoomName)}，请换个时间或换一间。", nameof(BookingRequest.Start));
}
