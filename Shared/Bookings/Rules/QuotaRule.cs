using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>Nobody takes more of the rooms in a period than the centre gives to one person or team.</summary>
public sealed class QuotaRule : IBookingRule
{
    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts) => Over(proposal, facts.Quotas);

    /// <summary>The quotas that the proposal would break. A change that takes no more than the booking took before breaks none.</summary>
    public static IEnumerable<Refusal> Over(BookingProposal proposal, IReadOnlyList<QuotaFact> quotas)
    {
        var (start, minutes) = (proposal.Time.Start, proposal.Time.Minutes);
        foreach (var quota in quotas)
        {
            var (used, own) = (quota.Used(start, proposal.BookingId), quota.Own(start, proposal.BookingId));
            var tooMany = quota.Limit.MostBookings is { } most && used.Bookings + 1 > most && own.Bookings == 0;
            var tooLong = quota.Limit.MostHours is { } hours && used.Minutes + minutes > hours * 60 && minutes > own.Minutes;
            if (!tooMany && !tooLong) continue;
            var next = DateOnly.FromDateTime(QuotaPeriods.Around(quota.Limit.Period, start).End);
            yield return Refusal.Conflict(
                "booking.quota",
                $"{quota.Text}；{quota.Who}{quota.Left(start, proposal.BookingId)}{(tooMany ? "" : $"，这次要{Spans.Text(minutes)}")}。请改在{ChineseDates.DayWithWeekday(next)}起的下一个周期，或先取消不用的预约。",
                nameof(BookingRequest.Start));
        }
    }
}
