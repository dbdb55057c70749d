using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>A room can be set up only in the ways that it has.</summary>
public sealed class LayoutRule : IBookingRule
{
    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts)
    {
        if (proposal.Layout is null || facts.Policy.Layout(proposal.Layout) is not null) yield break;
        var known = facts.Policy.Layouts.Count == 0 ? "请选择“保持原样”" : $"请从{string.Join("、", facts.Policy.Layouts.Select(l => l.Name))}中选择";
        yield return Refusal.Conflict("booking.layout", $"{facts.RoomName}不能布置成“{proposal.Layout}”，{known}，或换一间。", nameof(BookingRequest.Layout));
    }
}
