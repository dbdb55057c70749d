using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>Between two bookings there is time to set up and clean: their holdings, buffers included, never overlap.</summary>
public sealed class BufferTimeRule : IBookingRule
{
    public bool HoldsForApproval => true;

    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts)
    {
        var holding = facts.Policy.Holding(proposal.Time, proposal.Layout);
        return from held in facts.Held
               where held.BookingId != proposal.BookingId && !held.Time.Overlaps(proposal.Time) && held.Holding.Overlaps(holding)
               let gap = held.Time.End <= proposal.Time.Start
                   ? (holding.Start - held.Holding.End).TotalMinutes
                   : (held.Holding.Start - holding.End).TotalMinutes
               select Refusal.Conflict(
                   "booking.buffer",
                   $"与{held.Name}（{held.Time.ClockText}）之间要留出布置和清场时间，请再{(held.Time.End <= proposal.Time.Start ? "延后" : "提前")}{Spans.Text((int)-gap)}。",
                   nameof(BookingRequest.Start));
    }

    public int Reach(RoomPolicy policy) => Math.Max(
        policy.BufferBeforeMinutes + policy.Layouts.Select(l => l.SetUpMinutes).DefaultIfEmpty().Max(),
        policy.BufferAfterMinutes + policy.Layouts.Select(l => l.ClearMinutes).DefaultIfEmpty().Max());
}
