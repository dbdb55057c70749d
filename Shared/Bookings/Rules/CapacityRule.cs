using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>No more people than the room holds.</summary>
public sealed class CapacityRule : IBookingRule
{
    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts)
    {
        if (proposal.HeadCount > facts.Capacity)
            yield return Refusal.Conflict("booking.too-many-people", $"{facts.RoomName}最多容纳{facts.Capacity}人，请减少人数或换一间大些的功能室。", nameof(BookingRequest.HeadCount));
    }
}
