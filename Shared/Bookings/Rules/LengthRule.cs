using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>Neither shorter nor longer than the room allows.</summary>
public sealed class LengthRule : IBookingRule
{
    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts)
    {
        var (minutes, policy) = (proposal.Time.Minutes, facts.Policy);
        if (minutes < policy.MinimumMinutes)
            yield return Refusal.Conflict("booking.too-short", $"{facts.RoomName}每次至少预约{Spans.Text(policy.MinimumMinutes)}，请延后结束时间。", nameof(BookingRequest.End));
        if (minutes > policy.MaximumMinutes)
            yield return Refusal.Conflict("booking.too-long", $"{facts.RoomName}每次最多预约{Spans.Text(policy.MaximumMinutes)}，请缩短或分次预约。", nameof(BookingRequest.End));
    }
}
