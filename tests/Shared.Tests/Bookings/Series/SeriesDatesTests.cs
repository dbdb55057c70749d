using System.Globalization;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Tests.Bookings.Series;

public class SeriesDatesTests
{
    private static readonly DayCalendar Calendar = new([new HolidayNotice(
        2026, "", [new HolidayBreak("国庆节", new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 7), [new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 2), new DateOnly(2026, 10, 3)])], [new DateOnly(2026, 10, 10)])]);

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=SA", HolidayPolicy.Unchanged, "2026-09-26", "2026-09-26 2026-10-03 2026-10-10")]
    [InlineData("FREQ=WEEKLY;BYDAY=SA", HolidayPolicy.Skipped, "2026-09-26", "2026-09-26 2026-10-10 2026-10-17")]
    [InlineData("FREQ=WEEKLY;BYDAY=SA", HolidayPolicy.Later, "2026-09-26", "2026-09-26 2026-10-08 2026-10-10")]
    [InlineData("FREQ=WEEKLY;BYDAY=SA", HolidayPolicy.Earlier, "2026-09-26", "2026-09-26 2026-09-30 2026-10-10")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=5", HolidayPolicy.Later, "2026-09-05", "2026-09-05 2026-10-08 2026-11-05")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR", HolidayPolicy.Unchanged, "2026-09-25", "2026-09-25 2026-10-30 2026-11-27")]
    [InlineData("LUNAR;MONTH=1;DAY=15", HolidayPolicy.Unchanged, "2026-03-03", "2026-03-03 2027-02-20 2028-02-09")]
    [InlineData("TERM;NAME=PUREBRIGHTNESS;OFFSET=-1", HolidayPolicy.Unchanged, "2026-04-04", "2026-04-04 2027-04-04 2028-04-03")]
    public void Of_GivesTheDatesOfThePattern(string rule, HolidayPolicy policy, string first, string expected)
    {
        var pattern = new SeriesPattern { Rule = rule, Policy = policy, Count = 3 };
        var dates = SeriesDates.Of(pattern, DateOnly.Parse(first, CultureInfo.InvariantCulture), Calendar);
        Assert.Equal(expected, string.Join(' ', dates.Select(d => d.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=SA", 1, "FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,SA", -9, "FREQ=WEEKLY;BYDAY=TH,SA")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;INTERVAL=2", -9, "FREQ=WEEKLY;BYDAY=SA;INTERVAL=2")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,SA;INTERVAL=2", -9, null)]
    [InlineData("FREQ=WEEKLY", 3, "FREQ=WEEKLY")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=15", 2, "FREQ=MONTHLY;BYMONTHDAY=17")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=27", 2, null)]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1", -1, null)]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO", 7, null)]
    [InlineData("LUNAR;MONTH=1;DAY=15", 1, null)]
    public void Later_SaysTheSameOfDatesThatAreLater(string rule, int days, string? expected)
    {
        Assert.Equal(expected, SeriesDates.Later(rule, days));
        if (expected is null) return;
        var first = new DateOnly(2026, 11, 2).AddDays(rule.Contains("BYMONTHDAY", StringComparison.Ordinal) ? 13 : 0);
        var before = SeriesDates.Of(new SeriesPattern { Rule = rule, Until = first.AddDays(90) }, first, Calendar).Skip(1).Take(6).Select(d => d.Date.AddDays(days));
        var after = SeriesDates.Of(new SeriesPattern { Rule = expected, Until = first.AddDays(120) }, first.AddDays(days), Calendar).Select(d => d.Date).ToList();
        Assert.All(before, d => Assert.Contains(d, after));
    }

    [Fact]
    public void Of_ExplainsWhatAHolidayDid()
    {
        var dates = SeriesDates.Of(new SeriesPattern { Rule = "FREQ=WEEKLY", Policy = HolidayPolicy.Later, Count = 2 }, new DateOnly(2026, 9, 26), Calendar);
        Assert.Equal([null, "10-03 是国庆节，按“顺延”改为 10-08"], dates.Select(d => d.Explanation));
    }

    [Theory]
    [InlineData("FREQ=DAILY", null, "2027-01-31", 396)]
    [InlineData("FREQ=DAILY", null, null, 400)]
    [InlineData("FREQ=WEEKLY", null, null, 105)]
    public void Of_EndsAtTheLatestAfterTwoYearsOrFourHundredDates(string rule, int? count, string? until, int expected)
    {
        var pattern = new SeriesPattern { Rule = rule, Count = count, Until = until is null ? null : DateOnly.Parse(until, CultureInfo.InvariantCulture) };
        Assert.Equal(expected, SeriesDates.Of(pattern, new DateOnly(2026, 1, 1), DayCalendar.Unpublished).Count);
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=SA", true)]
    [InlineData("LUNAR;MONTH=1;DAY=15", true)]
    [InlineData("FREQ=HOURLY", false)]
    [InlineData("FREQ=WEEKLY;COUNT=3", false)]
    [InlineData("FREQ=WEEKLY;UNTIL=20270101", false)]
    [InlineData("LUNAR;MONTH=13;DAY=15", false)]
    [InlineData("每周六", false)]
    public void Problem_IsOneWhereARuleIsNone(string rule, bool sound) => Assert.Equal(sound, SeriesDates.Problem(rule) is null);

    [Theory]
    [InlineData("FREQ=WEEKLY", "每周六")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", "每两周的周一、周三")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=15", "每月15日")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR", "每月最后一个周五")]
    [InlineData("FREQ=YEARLY", "每年9月26日")]
    [InlineData("FREQ=DAILY", "每天")]
    [InlineData("LUNAR;MONTH=1;DAY=15", "每年农历正月十五")]
    [InlineData("TERM;NAME=PUREBRIGHTNESS;OFFSET=-1", "每年清明前1天")]
    public void Words_AreWhatPeopleSay(string rule, string expected) => Assert.Equal(expected, SeriesWords.Rule(rule, new DateOnly(2026, 9, 26)));
}
