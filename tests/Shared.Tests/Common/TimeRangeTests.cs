using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Tests.Common;

public class TimeRangeTests
{
    private static DateTime At(int hour, int minute = 0) => new(2026, 11, 21, hour, minute, 0);

    [Theory]
    [InlineData(9, 9)]
    [InlineData(9, 8)]
    public void Create_WhenEndIsNotAfterStart_Throws(int start, int end) =>
        Assert.Throws<ArgumentException>(() => new TimeRange(At(start), At(end)));

    [Theory]
    [InlineData(8, 9, false)]
    [InlineData(8, 10, true)]
    [InlineData(9, 10, true)]
    [InlineData(9, 11, true)]
    [InlineData(10, 12, true)]
    [InlineData(11, 12, false)]
    [InlineData(8, 12, true)]
    public void Overlaps_NineToEleven_IsHalfOpen(int start, int end, bool expected)
    {
        var range = new TimeRange(At(9), At(11));
        var other = new TimeRange(At(start), At(end));
        Assert.Equal(expected, range.Overlaps(other));
        Assert.Equal(expected, other.Overlaps(range));
    }

    [Theory]
    [InlineData(9, 11, true)]
    [InlineData(9, 10, true)]
    [InlineData(8, 10, false)]
    [InlineData(10, 12, false)]
    public void Contains_NineToEleven_IncludesItsEnds(int start, int end, bool expected) =>
        Assert.Equal(expected, new TimeRange(At(9), At(11)).Contains(new TimeRange(At(start), At(end))));

    [Fact]
    public void Create_FromUtcTime_ForgetsTheKind()
    {
        var range = new TimeRange(DateTime.SpecifyKind(At(9), DateTimeKind.Utc), DateTime.SpecifyKind(At(10), DateTimeKind.Local));
        Assert.Equal(DateTimeKind.Unspecified, range.Start.Kind);
        Assert.Equal(DateTimeKind.Unspecified, range.End.Kind);
    }

    [Fact]
    public void Widen_GrowsEachSideByItsOwnMinutes() =>
        Assert.Equal(new TimeRange(At(8, 45), At(10, 30)), new TimeRange(At(9), At(10)).Widen(15, 30));

    [Fact]
    public void Minutes_OfNinetyMinutes_Is90() => Assert.Equal(90, new TimeRange(At(9), At(10, 30)).Minutes);

    [Fact]
    public void OfDay_IsMidnightToMidnight()
    {
        var day = TimeRange.OfDay(new DateOnly(2026, 12, 31));
        Assert.Equal(new DateTime(2026, 12, 31), day.Start);
        Assert.Equal(new DateTime(2027, 1, 1), day.End);
        Assert.Equal(1440, day.Minutes);
    }

    [Fact]
    public void ClockText_WithinADay_NamesHoursOnly() => Assert.Equal("9:00–11:30", new TimeRange(At(9), At(11, 30)).ClockText);

    [Fact]
    public void ClockText_UntilMidnight_Says24() => Assert.Equal("20:00–24:00", new TimeRange(At(20), new DateTime(2026, 11, 22)).ClockText);

    [Fact]
    public void ClockText_IntoTheNextDay_NamesTheDay() =>
        Assert.Equal("20:00–11月22日 1:00", new TimeRange(At(20), new DateTime(2026, 11, 22, 1, 0, 0)).ClockText);

    [Fact]
    public void ToString_NamesDayWeekdayAndClock() => Assert.Equal("11月21日 周六 9:00–11:30", new TimeRange(At(9), At(11, 30)).ToString());
}
