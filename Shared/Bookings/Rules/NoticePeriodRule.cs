using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>A booking must be made some time before it starts, and never for the past.</summary>
public sealed class NoticePeriodRule : IBookingRule
{
    /// <summary>Somebody who walks in and books the half hour that has just begun is not late.</summary>
    public const int StartedGraceMinutes = 30;

    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts)
    {
        var start = proposal.Time.Start;
        if (start < facts.Now.AddMinutes(-StartedGraceMinutes))
        {
            yield return Refusal.Conflict("booking.in-the-past", "开始时间已经过去，请选择以后的时间。", nameof(BookingRequest.Start));
        }
        else if (facts.Policy.NoticeMinutes > 0 && start < facts.Now.AddMinutes(facts.Policy.NoticeMinutes))
        {
            yield return Refusal.Conflict(
                "booking.too-late",
                $"{facts.RoomName}要提前{Spans.Text(facts.Policy.NoticeMinutes)}预约，最早可约{ChineseDates.Moment(WholeMinute(facts.Now.AddMinutes(facts.Policy.NoticeMinutes)))}。",
                nameof(BookingRequest.Start));
        }
    }

    /// <summary>The next whole minute, so that the time which a refusal names is one that can be booked.</summary>
    private static DateTime WholeMinute(DateTime time) => time.AddTicks((TimeSpan.TicksPerMinute - (time.Ticks % TimeSpan.TicksPerMinute)) % TimeSpan.TicksPerMinute);
}
