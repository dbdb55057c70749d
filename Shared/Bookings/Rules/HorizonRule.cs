using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>A booking may start only so many days ahead, unless it is part of a plan.</summary>
public sealed class HorizonRule : IBookingRule
{
    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts)
    {
        if (proposal.Planned) yield break;
        var last = DateOnly.FromDateTime(facts.Now).AddDays(facts.Policy.HorizonDays);
        if (DateOnly.FromDateTime(proposal.Time.Start) > last)
            yield return Refusal.Conflict(
                "booking.too-early",
                $"{facts.RoomName}最多提前{facts.Policy.HorizonDays}天预约，现在可约到{ChineseDates.DayWithWeekday(last)}。",
                nameof(BookingRequest.Start));
    }
}
