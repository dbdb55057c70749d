using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings.Approvals;

/// <summary>What a person could agree to where a room is.</summary>
/// <param name="Here">Whether they may approve bookings in the centre's unit.</param>
/// <param name="Above">Whether they hold that right in a unit above the centre's.</param>
public sealed record ApproverStanding(Guid PersonId, bool Here, bool Above)
{
    public bool May(ApprovalStep step) => (step.Above ? Above : Here) && (step.ApproverId is null || step.ApproverId == PersonId);
}
