using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>No more people than the room holds, in the layout that was chosen.</summary>
public sealed class CapacityRule : IBookingRule
{
    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts)
    {
        if (facts.Policy.Layout(proposal.Layout) is { } layout)
        {
            if (proposal.HeadCount > layout.Capacity)
                yield return Refusal.Conflict("booking.too-many-people", $"{facts.RoomName}布置成{layout.Name}最多容纳{layout.Capacity}人，请减少人数、换一种布置或换一间。", nameof(BookingRequest.HeadCount));
        }
        else if (proposal.HeadCount > facts.Capacity)
        {
            yield return Refusal.Conflict("booking.too-many-people", $"{facts.RoomName}最多容纳{facts.Capacity}人，请减少人数或换一间大些的功能室。", nameof(BookingRequest.HeadCount));
        }
    }
}
