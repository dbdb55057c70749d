using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>One rule, pure: the same proposal and facts give the same answer.</summary>
public interface IBookingRule
{
    /// <summary>Reasons to deny; empty when the rule has nothing against it.</summary>
    IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts) => [];

    /// <summary>A reason why somebody must approve, or null.</summary>
    string? NeedsApproval(BookingProposal proposal, BookingFacts facts) => null;

    /// <summary>Whether the rule is asked again when a waiting request is approved: the others were about asking in time.</summary>
    bool HoldsForApproval => false;

    /// <summary>How far around the proposed time, in whole minutes, the rule looks at what is held.</summary>
    int Reach(RoomPolicy policy) => 0;
}
