using PartyMassCenter.Shared.Bookings.Approvals;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>Some rooms are given only after somebody has agreed, level by level; whoever could agree need not ask.</summary>
public sealed class ApprovalRule : IBookingRule
{
    public string? NeedsApproval(BookingProposal proposal, BookingFacts facts)
    {
        var steps = ApprovalPath.Steps(facts.Policy, proposal.Purpose, proposal.HeadCount);
        var given = ApprovalPath.Advance(steps, 0, [facts.Approver]);
        return given < steps.Count ? $"{facts.RoomName}需要{steps[given].Name}" : null;
    }
}
