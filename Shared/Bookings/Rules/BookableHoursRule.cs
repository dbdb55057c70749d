using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>A booking lies within the room's opening hours of one day.</summary>
public sealed class BookableHoursRule : IBookingRule
{
    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts)
    {
        var day = DateOnly.FromDateTime(proposal.Time.Start);
        var open = facts.Policy.OpenOn(day);
        if (open is null)
            yield return Refusal.Conflict("booking.closed-day", $"{facts.RoomName}{ChineseDates.ShortWeekday(day.DayOfWeek)}不开放，请换一天。", nameof(BookingRequest.Start));
        else if (!open.Value.Contains(proposal.Time))
            yield return Refusal.Conflict("booking.outside-hours", $"{facts.RoomName}{ChineseDates.ShortWeekday(day.DayOfWeek)}的开放时间是{open.Value.ClockText}，请改在这段时间内。", nameof(BookingRequest.Start));
    }
}
