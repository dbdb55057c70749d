using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>A booking lies within the hours in which the room is open on one day, holidays and special openings included.</summary>
public sealed class BookableHoursRule : IBookingRule
{
    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts)
    {
        var day = DateOnly.FromDateTime(proposal.Time.Start);
        var open = facts.Hours.OpenOn(day);
        if (open is null)
        {
            var next = facts.Hours.NextOpen(day);
            yield return Refusal.Conflict(
                "booking.closed-day",
                $"{facts.RoomName}{facts.Hours.WhyClosed(day)}；{(next is { } d ? $"最近开放日是{ChineseDates.DayWithWeekday(d)}，请换一天。" : "两个月内都不开放，请换一间。")}",
                nameof(BookingRequest.Start));
        }
        else if (!open.Value.Contains(proposal.Time))
        {
            var what = facts.Calendar.On(day).MarkText is { } mark ? $"{ChineseDates.DayWithWeekday(day)}（{mark}）" : ChineseDates.ShortWeekday(day.DayOfWeek);
            yield return Refusal.Conflict("booking.outside-hours", $"{facts.RoomName}{what}的开放时间是{open.Value.ClockText}，请改在这段时间内。", nameof(BookingRequest.Start));
        }
    }
}
