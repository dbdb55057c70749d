using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Bookings;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class QuotaRuleTests
{
    private static readonly QuotaRule Rule = new();

    private static readonly Guid Own = Guid.CreateVersion7();

    private static QuotaLimit Limit(int? bookings, int? hours = null, QuotaPeriod period = QuotaPeriod.Week, QuotaSubject subject = QuotaSubject.EveryPerson) =>
        new(subject, null, RoomFunction.None, [], period, bookings, hours);

    private static QuotaUse Use(int day, int hour, int length = 60, Guid? id = null)
    {
        var start = new DateTime(2026, 11, day, hour, 0, 0);
        return new QuotaUse(id ?? Guid.CreateVersion7(), new TimeRange(start, start.AddMinutes(length)));
    }

    private static IReadOnlyList<Refusal> Deny(QuotaLimit limit, BookingProposal proposal, params QuotaUse[] uses) =>
        [.. Rule.Deny(proposal, new BookingFactsBuilder().Under(limit, uses).Build())];

    [Fact]
    public void Book_WithinTheLimit_IsAllowed() => Assert.Empty(Deny(Limit(2), BookingFactsBuilder.Proposal("9:00", "10:00"), Use(20, 9)));

    [Fact]
    public void Book_BeyondTheNumber_SaysTheLimitWhatIsUsedAndWhenTheNextPeriodBegins()
    {
        // The day booked for is Sunday 11-22, the last of its ISO week.
        var refusal = Assert.Single(Deny(Limit(2), BookingFactsBuilder.Proposal("9:00", "10:00"), Use(16, 9), Use(20, 9)));
        Assert.Equal(("booking.quota", RefusalKind.Conflict), (refusal.Code, refusal.Kind));
        Assert.Equal("每人每周最多约2次；您11月16日至22日已约2次，还可约0次。请改在11月23日 周一起的下一个周期，或先取消不用的预约。", refusal.Message);
    }

    [Fact]
    public void Book_InAnotherPeriod_DoesNotCountThisOne()
    {
        Assert.Empty(Deny(Limit(1), BookingFactsBuilder.Proposal("9:00", "10:00"), Use(15, 23), Use(23, 0)));
        Assert.Empty(Deny(Limit(1, period: QuotaPeriod.Day), BookingFactsBuilder.Proposal("9:00", "10:00"), Use(21, 23)));
        Assert.Single(Deny(Limit(1, period: QuotaPeriod.Month), BookingFactsBuilder.Proposal("9:00", "10:00"), Use(1, 0)));
    }

    [Fact]
    public void Book_BeyondTheHours_IsRefusedToTheMinute()
    {
        Assert.Empty(Deny(Limit(null, 3), BookingFactsBuilder.Proposal("9:00", "10:00"), Use(20, 9, 120)));
        var refusal = Assert.Single(Deny(Limit(null, 3), BookingFactsBuilder.Proposal("9:00", "10:01"), Use(20, 9, 120)));
        Assert.Contains("已约2小时，还可约1小时，这次要1小时1分钟", refusal.Message);
    }

    [Fact]
    public void Change_DoesNotCountItselfTwice()
    {
        Assert.Empty(Deny(Limit(1), BookingFactsBuilder.Proposal("11:00", "12:00", bookingId: Own), Use(22, 9, id: Own)));
        Assert.Empty(Deny(Limit(null, 2), BookingFactsBuilder.Proposal("9:00", "11:00", bookingId: Own), Use(22, 9, 60, Own)));
        Assert.Single(Deny(Limit(null, 2), BookingFactsBuilder.Proposal("9:00", "11:30", bookingId: Own), Use(22, 9, 60, Own)));
    }

    [Fact]
    public void Change_WhereTheLimitWasLoweredSince_MayStayOrShrinkButNotGrowOrMoveIn()
    {
        QuotaUse[] uses = [Use(20, 9), Use(22, 9, 120, Own)];
        Assert.Empty(Deny(Limit(1), BookingFactsBuilder.Proposal("14:00", "16:00", bookingId: Own), uses));
        Assert.Empty(Deny(Limit(null, 1), BookingFactsBuilder.Proposal("14:00", "15:00", bookingId: Own), uses));
        Assert.Single(Deny(Limit(null, 1), BookingFactsBuilder.Proposal("14:00", "17:00", bookingId: Own), uses));
        Assert.Single(Deny(Limit(1), BookingFactsBuilder.Proposal("9:00", "10:00", bookingId: Own), Use(20, 9), Use(15, 9, 60, Own)));
    }

    [Fact]
    public void Team_IsNamedAsSuch() =>
        Assert.StartsWith("每个团队每周最多约1次；这个团队", Assert.Single(Deny(Limit(1, subject: QuotaSubject.EveryTeam), BookingFactsBuilder.Proposal("9:00", "10:00"), Use(20, 9))).Message, StringComparison.Ordinal);
}
