namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>Some rooms are given only after somebody has agreed; whoever could agree need not ask.</summary>
public sealed class ApprovalRule : IBookingRule
{
    public string? NeedsApproval(BookingProposal proposal, BookingFacts facts) =>
        facts.Policy.NeedsApproval && !facts.MayApprove ? $"{facts.RoomName}需要审批" : null;
}
