using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>Who often did not come to what they booked must ask, or may not book for a while, where the centre says so; not who approves there.</summary>
public sealed class NoShowRule : IBookingRule
{
    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts)
    {
        if (LastDay(facts, NoShowEffect.MayNotBook) is { } last)
            yield return Refusal.Conflict(
                "booking.no-shows",
                $"您{facts.NoShows!.Limit.WithinDays}天内已有{facts.NoShows.Limit.Count}次预约没有到场，{ChineseDates.DayWithWeekday(last)}前（含当天）暂停预约。确有需要，请联系本中心管理员代为预约或说明情况。");
    }

    public string? NeedsApproval(BookingProposal proposal, BookingFacts facts) =>
        LastDay(facts, NoShowEffect.NeedsApproval) is { } last ? $"多次预约没有到场，{ChineseDates.DayWithWeekday(last)}前预约都要审批" : null;

    private static DateOnly? LastDay(BookingFacts facts, NoShowEffect effect) =>
        facts.NoShows is { } history && history.Limit.Effect == effect && !facts.Approver.Here
            ? history.Limit.LastDay(history.Starts, DateOnly.FromDateTime(facts.Now)) : null;
}
