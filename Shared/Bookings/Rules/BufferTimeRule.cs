using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>Between two bookings there is time to set up and clean: their holdings, buffers included, never overlap.</summary>
public sealed class BufferTimeRule : IBookingRule
{
    public bool HoldsForApproval => true;

    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts)
    {
        var holding = facts.Policy.Holding(proposal.Time);
        return from held in facts.Held
               where held.BookingId != proposal.BookingId && !held.Time.Overlaps(proposal.Time) && held.Holding.Overlaps(holding)
               let gap = held.Time.End <= proposal.Time.Start
                   ? (proposal.Time.Start - held.Holding.End).TotalMinutes - facts.Policy.BufferBeforeMinutes
                   : (held.Holding.Start - proposal.Time.End).TotalMinutes - facts.Policy.BufferAfterMinutes
               select Refusal.Conflict(
                   "booking.buffer",
                   $"与“{held.Label}”（{held.Time.ClockText}）之间要留出布置和清场时间，请再{(held.Time.End <= proposal.Time.Start ? "延后" : "提前")}{Spans.Text((int)-gap)}。",
                   nameof(BookingRequest.Start));
    }

    public int Reach(RoomPolicy policy) => Math.Max(policy.BufferBeforeMinutes, policy.BufferAfterMinutes);
}
