using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>No more of a movable resource is promised than there is, at any moment.</summary>
public sealed class ResourceRule : IBookingRule
{
    public bool HoldsForApproval => true;

    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts)
    {
        foreach (var wanted in proposal.Resources ?? [])
        {
            if (facts.Resources.FirstOrDefault(r => r.Id == wanted.ResourceId) is not { Active: true } resource)
            {
                yield return Refusal.Conflict("booking.resource", "有的物品已停用或不属于本中心，请去掉它再预约。", nameof(BookingRequest.Resources));
                continue;
            }

            var time = facts.Policy.Holding(proposal.Time, proposal.Layout);
            var free = resource.FreeIn(time, proposal.BookingId);
            if (wanted.Count > free)
                yield return Refusal.Conflict(
                    "booking.resource-short",
                    $"{resource.Name}{time.ClockText}{(free == 0 ? "都已借出" : $"只剩{free}件")}（共{resource.Total}件），您要{wanted.Count}件，请减少数量或换个时间。",
                    nameof(BookingRequest.Resources));
        }
    }
}
