using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Shared.Tests.Reminders;

public class DueDatesTests
{
    private static readonly TimeOnly Nine = new(9, 0);

    private static DueDate[] Of2026(Schedule schedule, HolidayPolicy policy, int year = 2026) =>
        [.. DueDates.Between(new(schedule, Nine, policy), new(year, 1, 1), new(year + 1, 1, 1), Holidays.Of2026)];

    private static string Dates(IEnumerable<DueDate> dates) => string.Join(" ", dates.Select(d => $"{d.Date:MM-dd}"));

    [Fact]
    public void Between_OfTheFifthPutOff_ExplainsEveryMove() => Assert.Equal(
        [
            "04-05 是清明节，按“顺延”改为 04-07", "05-05 是劳动节假期，按“顺延”改为 05-06", "07-05 是周日，按“顺延”改为 07-06", "09-05 是周六，按“顺延”改为 09-07",
            "10-05 是国庆节假期，按“顺延”改为 10-08", "12-05 是周六，按“顺延”改为 12-07",
        ],
        Of2026(new MonthDaySchedule(5), HolidayPolicy.Later).Where(d => d.Moved).Select(d => d.Explanation));

    /// <summary>The catalogue's list of what the 5th, 15th and 20th run into in 2026, under every policy.</summary>
    [Theory]
    [InlineData(5, HolidayPolicy.Unchanged, "01-05 02-05 03-05 04-05 05-05 06-05 07-05 08-05 09-05 10-05 11-05 12-05")]
    [InlineData(5, HolidayPolicy.Later, "01-05 02-05 03-05 04-07 05-06 06-05 07-06 08-05 09-07 10-08 11-05 12-07")]
    [InlineData(5, HolidayPolicy.Earlier, "01-05 02-05 03-05 04-03 04-30 06-05 07-03 08-05 09-04 09-30 11-05 12-04")]
    [InlineData(5, HolidayPolicy.Skipped, "01-05 02-05 03-05 06-05 08-05 11-05")]
    [InlineData(15, HolidayPolicy.Later, "01-15 02-24 03-16 04-15 05-15 06-15 07-15 08-17 09-15 10-15 11-16 12-15")]
    [InlineData(15, HolidayPolicy.Earlier, "01-15 02-14 03-13 04-15 05-15 06-15 07-15 08-14 09-15 10-15 11-13 12-15")]
    [InlineData(15, HolidayPolicy.Skipped, "01-15 04-15 05-15 06-15 07-15 09-15 10-15 12-15")]
    [InlineData(20, HolidayPolicy.Later, "01-20 02-24 03-20 04-20 05-20 06-22 07-20 08-20 09-20 10-20 11-20 12-21")]
    [InlineData(20, HolidayPolicy.Earlier, "01-20 02-14 03-20 04-20 05-20 06-18 07-20 08-20 09-20 10-20 11-20 12-18")]
    [InlineData(20, HolidayPolicy.Skipped, "01-20 03-20 04-20 05-20 07-20 08-20 09-20 10-20 11-20")]
    public void Between_OfAMonthlyDayIn2026_FollowsThePolicy(int day, HolidayPolicy policy, string dates) => Assert.Equal(dates, Dates(Of2026(new MonthDaySchedule(day), policy)));

    [Theory]
    [InlineData(5, "04-05 是清明节 05-05 是劳动节假期 07-05 是周日 09-05 是周六 10-05 是国庆节假期 12-05 是周六")]
    [InlineData(15, "02-15 是春节假期 03-15 是周日 08-15 是周六 11-15 是周日")]
    [InlineData(20, "02-20 是春节假期 06-20 是端午节假期 12-20 是周日")]
    public void Between_WhereADateStays_WarnsOfEveryDayOff(int day, string collisions) => Assert.Equal(
        collisions, string.Join(" ", Of2026(new MonthDaySchedule(day), HolidayPolicy.Unchanged).Select(d => d.Warning).OfType<string>().Select(w => w.Replace("，按“不变”仍在当天", ""))));

    [Fact]
    public void Between_OnAMakeUpDay_StaysAndSaysSo() =>
        Assert.Equal("09-20 周日调休上班，照常", Of2026(new MonthDaySchedule(20), HolidayPolicy.Later).Single(d => d.Nominal.Month == 9).Explanation);

    [Fact]
    public void Between_OfErrandDays_MeetsTheEightHolidaysOf2026()
    {
        var errands = new WeeklySchedule(Weekdays.Wednesday | Weekdays.Friday);
        var all = Of2026(errands, HolidayPolicy.Unchanged);
        Assert.Equal("01-02 02-18 02-20 05-01 06-19 09-25 10-02 10-07", Dates(all.Where(d => d.Warning is not null)));
        Assert.Equal(all.Length - 8, Of2026(errands, HolidayPolicy.Skipped).Length);
        Assert.Equal(
            "01-02→01-04 02-18→02-24 02-20→02-24 05-01→05-06 06-19→06-22 09-25→09-28 10-02→10-08 10-07→10-08",
            string.Join(" ", Of2026(errands, HolidayPolicy.Later).Where(d => d.Moved).Select(d => $"{d.Nominal:MM-dd}→{d.Date:MM-dd}")));
    }

    [Fact]
    public void Between_OfANamedSaturday_StaysOnPlainAndMakeUpSaturdays()
    {
        var corner = Of2026(new WeeklySchedule(Weekdays.Wednesday | Weekdays.Saturday), HolidayPolicy.Later);
        Assert.Equal("02-14 02-28 05-09 10-10", Dates(corner.Where(d => d.Explanation?.Contains("调休上班，照常") == true)));
        Assert.Contains(corner, d => d is { Date: { Month: 11, Day: 21 }, Moved: false, Explanation: null, Warning: null });
    }

    [Fact]
    public void Between_OfCareFromMondayToFriday_StopsOn19Days()
    {
        Assert.Equal(261, Of2026(new WeeklySchedule(Weekdays.MondayToFriday), HolidayPolicy.Unchanged).Length);
        Assert.Equal(261 - 19, Of2026(new WeeklySchedule(Weekdays.MondayToFriday), HolidayPolicy.Skipped).Length);
    }

    [Fact]
    public void Between_OfEveryWorkingDay_Is248() => Assert.Equal(248, Of2026(new EveryDaysSchedule(), HolidayPolicy.Skipped).Length);

    [Fact]
    public void Between_OfEveryDay_NeverWarnsInAPublishedYear() =>
        Assert.All(Of2026(new EveryDaysSchedule(), HolidayPolicy.Unchanged), d => Assert.Equal((null, null), (d.Explanation, d.Warning)));

    [Theory]
    [InlineData(HolidayPolicy.Unchanged)]
    [InlineData(HolidayPolicy.Earlier)]
    [InlineData(HolidayPolicy.Later)]
    [InlineData(HolidayPolicy.Skipped)]
    public void Between_InAnUnpublishedYear_WarnsOnEveryDate(HolidayPolicy policy)
    {
        var dates = Of2026(new MonthDaySchedule(15), policy, 2027);
        Assert.All(dates, d => Assert.Contains("2027年的放假安排尚未公布", d.Warning));
        Assert.Equal(policy switch { HolidayPolicy.Later => "01-15 02-15 03-15 04-15 05-17 06-15 07-15 08-16 09-15 10-15 11-15 12-15", HolidayPolicy.Earlier => "01-15 02-15 03-15 04-15 05-14 06-15 07-15 08-13 09-15 10-15 11-15 12-15", HolidayPolicy.Skipped => "01-15 02-15 03-15 04-15 06-15 07-15 09-15 10-15 11-15 12-15", _ => "01-15 02-15 03-15 04-15 05-15 06-15 07-15 08-15 09-15 10-15 11-15 12-15" }, Dates(dates));
    }

    [Fact]
    public void Between_WhereAMoveCrossesTheYear_WarnsOfTheUnpublishedOne()
    {
        var due = Assert.Single(DueDates.Between(new(new OnceSchedule(new(2028, 1, 1)), Nine, HolidayPolicy.Earlier), new(2027, 12, 1), new(2028, 2, 1), Holidays.Of2026));
        Assert.Equal("2028-01-01 是周六，按“提前”改为 2027-12-31", due.Explanation);
        Assert.Equal("2027、2028年的放假安排尚未公布，先按周一至周五算，公布后会重新核对", due.Warning);
    }

    /// <summary>What moves over a span's edge belongs to the span that it moves into, and to it alone.</summary>
    [Theory]
    [InlineData(HolidayPolicy.Earlier, "2026-10-05", "2026-09-30")]
    [InlineData(HolidayPolicy.Later, "2026-02-15", "2026-02-24")]
    public void Between_OfADateThatMovesOverTheEdge_IsInOneSpanOnly(HolidayPolicy policy, string nominal, string date)
    {
        var timing = new ReminderTiming(new OnceSchedule(DateOnly.Parse(nominal, null)), Nine, policy);
        var day = DateOnly.Parse(date, null);
        Assert.Single(DueDates.Between(timing, day, day.AddDays(1), Holidays.Of2026));
        Assert.Empty(DueDates.Between(timing, day.AddDays(1), day.AddDays(40), Holidays.Of2026));
        Assert.Empty(DueDates.Between(timing, day.AddDays(-40), day, Holidays.Of2026));
    }

    [Fact]
    public void Of_AfterTheNoticeCame_MovesTheSameOccurrence()
    {
        var timing = new ReminderTiming(new MonthDaySchedule(1), Nine, HolidayPolicy.Later);
        var before = DueDates.Of(timing, new(2027, 10, 1), Holidays.Of2026)!;
        var notice = new HolidayNotice(2027, "通知", [new HolidayBreak("国庆节", new(2027, 10, 1), new(2027, 10, 7), [new(2027, 10, 1)])], []);
        var after = DueDates.Of(timing, new(2027, 10, 1), Holidays.Of2026.With(notice))!;
        Assert.Equal((new DateOnly(2027, 10, 1), new DateOnly(2027, 10, 8)), (before.Date, after.Date));
        Assert.Equal(before.Nominal, after.Nominal);
        Assert.Equal((false, true), (before.Warning is null, after.Warning is null));
        Assert.Equal("国庆节 国庆节假期 周五", string.Join(" ", after.Steps.Select(s => s.Why.Replace("放假", "假期")).Distinct()));
    }

    [Fact]
    public void Between_WithSeasonStartAndEnd_LeavesTheRestOut()
    {
        var timing = new ReminderTiming(new MonthDaySchedule(1), Nine, Season: new(11, 2), Start: new(2026, 2, 1), End: new(2027, 1, 1));
        Assert.Equal("02-01 11-01 12-01 01-01", Dates(DueDates.Between(timing, new(2025, 1, 1), new(2028, 1, 1), Holidays.Of2026)));
    }

    [Fact]
    public void Between_WhereNoWorkingDayIsNear_EndsAndSaysSo()
    {
        var months = Enumerable.Range(1, 12).Select(m => new HolidayBreak("长假", new(2030, m, 1), new(2030, m, 28), [])).ToArray();
        var calendar = new DayCalendar([new HolidayNotice(2030, "通知", [.. months, new("长假", new(2030, 1, 29), new(2030, 1, 31), []), new("长假", new(2030, 3, 29), new(2030, 3, 31), [])], [])]);
        var due = DueDates.Of(new(new OnceSchedule(new(2030, 1, 2)), Nine, HolidayPolicy.Later), new(2030, 1, 2), calendar)!;
        Assert.Equal((new DateOnly(2030, 1, 2), true), (due.Date, due.Warning!.Contains("没有工作日")));
    }

    [Fact]
    public void Between_AskedForAllTime_IsBounded()
    {
        var timing = new ReminderTiming(new EveryDaysSchedule(), Nine);
        Assert.Equal(DueDates.Latest.DayNumber - DueDates.Earliest.DayNumber + 1, DueDates.Between(timing, DateOnly.MinValue, DateOnly.MaxValue, Holidays.Of2026).Count());
        Assert.Empty(DueDates.Between(timing, new(2101, 1, 1), DateOnly.MaxValue, Holidays.Of2026));
        Assert.Empty(DueDates.Between(timing, new(2026, 2, 1), new(2026, 1, 1), Holidays.Of2026));
    }
}
