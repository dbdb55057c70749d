using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>Some rooms are for some roles only.</summary>
public sealed class WhoMayBookRule : IBookingRule
{
    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts)
    {
        var bookers = facts.Policy.Bookers;
        if (bookers.Count > 0 && !facts.MayApprove && !bookers.Any(facts.Roles.Contains))
            yield return Refusal.Forbidden(
                "booking.not-for-your-role",
                $"{facts.RoomName}只供{string.Join("、", bookers.Select(RolePermissions.Name))}预约，请选择其他功能室或请他们代为预约。");
    }
}
