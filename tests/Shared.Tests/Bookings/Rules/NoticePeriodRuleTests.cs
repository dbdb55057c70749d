using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class NoticePeriodRuleTests
{
    private static IEnumerable<Refusal> DenyAt(string now, int noticeMinutes, string start = "9:00")
    {
        var facts = new BookingFactsBuilder().At(Day.ToDateTime(TimeOnly.Parse(now))).With(p => p with { NoticeMinutes = noticeMinutes });
        return new NoticePeriodRule().Deny(Proposal(start, "12:00"), facts.Build());
    }

    [Fact]
    public void Create_WhenStartIsLongPast_IsRefused() => Assert.Equal("booking.in-the-past", Assert.Single(DenyAt("9:31", 0)).Code);

    [Fact]
    public void Create_WhenStartIsLongPastAndNoticeIsWanted_IsRefusedOnce() => Assert.Equal("booking.in-the-past", Assert.Single(DenyAt("9:31", 60)).Code);

    [Theory]
    [InlineData("9:00")]
    [InlineData("9:30")]
    public void Create_WhenStartHasJustPassedAndNoNoticeIsWanted_IsAllowed(string now) => Assert.Empty(DenyAt(now, 0));

    [Fact]
    public void Create_WhenNoticeIsExactlyKept_IsAllowed() => Assert.Empty(DenyAt("8:00", 60));

    [Fact]
    public void Create_WhenNoticeIsAMinuteShort_IsRefusedWithTheEarliestTime()
    {
        var refusal = Assert.Single(DenyAt("8:01", 60));
        Assert.Equal("booking.too-late", refusal.Code);
        Assert.Contains("1小时", refusal.Message);
        Assert.Contains("11月22日 周日 9:01", refusal.Message);
    }

    [Fact]
    public void Create_AtTheEarliestTimeThatARefusalNamed_IsAllowedInTheSameSecond()
    {
        Assert.Contains("周日 9:01", Assert.Single(DenyAt("8:00:20", 60)).Message);
        Assert.Empty(DenyAt("8:00:20", 60, start: "9:01"));
    }
}
