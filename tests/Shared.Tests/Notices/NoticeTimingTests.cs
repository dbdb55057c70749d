using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Shared.Tests.Notices;

public class NoticeTimingTests
{
    private static readonly DateTime Day = new(2026, 11, 21);

    [Theory]
    [InlineData("21:29", "21:29", 0)]
    [InlineData("21:30", "07:00", 1)]
    [InlineData("23:59", "07:00", 1)]
    [InlineData("00:00", "07:00", 0)]
    [InlineData("06:59", "07:00", 0)]
    [InlineData("07:00", "07:00", 0)]
    [InlineData("12:00", "12:00", 0)]
    public void Of_WithQuietHoursOverMidnight_WaitsUntilTheyEnd(string now, string at, int days)
    {
        var choice = new NoticeChoice { QuietFrom = new TimeOnly(21, 30), QuietUntil = new TimeOnly(7, 0) };
        Assert.Equal((Day.AddDays(days) + TimeOnly.Parse(at).ToTimeSpan(), false), NoticeTiming.Of(choice, urgent: false, Day + TimeOnly.Parse(now).ToTimeSpan()));
    }

    [Theory]
    [InlineData("12:00", "12:00")]
    [InlineData("12:30", "14:00")]
    [InlineData("14:00", "14:00")]
    public void Of_WithQuietHoursAtNoon_WaitsUntilTheyEnd(string now, string at)
    {
        var choice = new NoticeChoice { QuietFrom = new TimeOnly(12, 30), QuietUntil = new TimeOnly(14, 0) };
        Assert.Equal(Day + TimeOnly.Parse(at).ToTimeSpan(), NoticeTiming.Of(choice, urgent: false, Day + TimeOnly.Parse(now).ToTimeSpan()).At);
    }

    [Theory]
    [InlineData("09:00", 0)]
    [InlineData("18:00", 0)]
    [InlineData("18:01", 1)]
    public void Of_WithADigest_WaitsForItsTime(string now, int days)
    {
        var choice = new NoticeChoice { DigestAt = new TimeOnly(18, 0), QuietFrom = new TimeOnly(8, 0), QuietUntil = new TimeOnly(10, 0) };
        Assert.Equal((Day.AddDays(days).AddHours(18), true), NoticeTiming.Of(choice, urgent: false, Day + TimeOnly.Parse(now).ToTimeSpan()));
    }

    [Fact]
    public void Of_WhenUrgent_IsNowWhateverWasChosen()
    {
        var choice = new NoticeChoice { DigestAt = new TimeOnly(18, 0), QuietFrom = new TimeOnly(21, 0), QuietUntil = new TimeOnly(7, 0) };
        Assert.Equal((Day.AddHours(23), false), NoticeTiming.Of(choice, urgent: true, Day.AddHours(23)));
    }
}
