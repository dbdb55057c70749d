using System.Text.Json;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Shared.Tests.Reminders;

public class ReminderTimingTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    public static TheoryData<Schedule, string> Nonsense() => new()
    {
        { new OnceSchedule(new(1999, 12, 31)), "2000年到2100年" },
        { new OnceSchedule(new(2101, 1, 1)), "2000年到2100年" },
        { new EveryDaysSchedule(0), "1到366" },
        { new EveryDaysSchedule(367, Day), "1到366" },
        { new EveryDaysSchedule(3), "从哪一天数起" },
        { new WeeklySchedule(Weekdays.None), "至少选一个星期几" },
        { new WeeklySchedule((Weekdays)128), "至少选一个星期几" },
        { new WeeklySchedule(Weekdays.Monday, 53, Day), "1到52" },
        { new WeeklySchedule(Weekdays.Monday, 2), "从哪一周数起" },
        { new MonthDaySchedule(0), "1到31" },
        { new MonthDaySchedule(32), "1到31" },
        { new MonthDaySchedule(1, 0), "1到60" },
        { new MonthDaySchedule(1, 61, Day), "1到60" },
        { new MonthDaySchedule(1, 5), "从哪个月数起" },
        { new NthWeekdaySchedule(0, DayOfWeek.Monday), "第一个到第五个" },
        { new NthWeekdaySchedule(6, DayOfWeek.Monday), "第一个到第五个" },
        { new NthWeekdaySchedule(1, (DayOfWeek)7), "请选择星期几" },
        { new MonthEndSchedule(28), "0到27" },
        { new MonthEndSchedule(-1), "0到27" },
        { new YearlySchedule(13, 1), "哪一天" },
        { new YearlySchedule(2, 30), "哪一天" },
        { new YearlySchedule(0, 0), "哪一天" },
        { new LunarSchedule(13, 1), "农历月份" },
        { new LunarSchedule(1, 31), "农历日" },
        { new LunarSchedule(1, 1, 61), "60天以内" },
        { new SolarTermSchedule((SolarTerm)24), "请选择节气" },
        { new SolarTermSchedule(SolarTerm.MinorCold, -61), "60天以内" },
        { new RelativeSchedule(" ", 1), "写明是哪个日期" },
        { new RelativeSchedule("到期日", 367), "366天以内" },
        { new RelativeSchedule("到期日", 1, new(1999, 1, 1)), "2000年到2100年" },
        { new CronSchedule("x"), "五段" },
        { new Schedule(), "请选择多久一次" },
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Faults_OfANonsense_SayWhatToDo(Schedule schedule, string fault)
    {
        var fault1 = Assert.Single(new ReminderTiming(schedule, new(9, 0)).Faults());
        Assert.Contains(fault, fault1);
        Assert.Matches(@"^[\u4e00-\u9fff].*。$", fault1);
    }

    /// <summary>What is refused must not hang or throw either, since a preview is drawn while somebody still types.</summary>
    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Between_OfANonsense_Ends(Schedule schedule, string fault)
    {
        Assert.NotEmpty(fault);
        Assert.InRange(DueDates.Between(new(schedule, new(9, 0), HolidayPolicy.Later), DateOnly.MinValue, DateOnly.MaxValue, Holidays.Of2026).Count(), 0, 40000);
        Assert.NotNull(ScheduleSentence.Of(new(schedule, new(9, 0))));
    }

    public static TheoryData<ReminderTiming, string> Wrong() => new()
    {
        { new(new EveryDaysSchedule(), new(9, 0), HolidayPolicy.Later), "请选“不变”或“停办”" },
        { new(new EveryDaysSchedule(), new(9, 0), HolidayPolicy.Earlier), "请选“不变”或“停办”" },
        { new(new MonthDaySchedule(1), new(9, 0), 0), "遇到节假日怎么办" },
        { new(new MonthDaySchedule(1), new(9, 0, 30)), "精确到分钟" },
        { new(new MonthDaySchedule(1), new(9, 0), Season: new(0, 3)), "1到12月" },
        { new(new MonthDaySchedule(1), new(9, 0), Start: new(1990, 1, 1)), "开始日期" },
        { new(new MonthDaySchedule(1), new(9, 0), End: new(2200, 1, 1)), "结束日期" },
        { new(new MonthDaySchedule(1), new(9, 0), Start: Day, End: Day.AddDays(-1)), "早于开始日期" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Faults_OfAWrongTiming_SayWhatToDo(ReminderTiming timing, string fault) => Assert.Contains(fault, Assert.Single(timing.Faults()));

    [Fact]
    public void Faults_OfSeveral_AreNamedAllAtOnce() => Assert.Equal(3, new ReminderTiming(new MonthDaySchedule(0, 61), new(9, 0), (HolidayPolicy)9).Faults().Count(f => !f.Contains("数起")));

    [Fact]
    public void Json_OfATiming_HoldsWhatWasSetAndNothingComputed() => Assert.Equal(
        """{"Schedule":{"kind":"weekly","On":20,"Weeks":1,"Start":null},"At":"09:00:00","Policy":1,"Season":{"First":4,"Last":10},"Start":null,"End":null}""",
        JsonSerializer.Serialize(new ReminderTiming(new WeeklySchedule(Weekdays.Wednesday | Weekdays.Friday), new(9, 0), Season: new(4, 10))));

    [Theory]
    [InlineData("""{"At":"09:00:00"}""", "请设置什么时候办")]
    [InlineData("""{"Schedule":{"Day":3},"At":"09:00:00"}""", "请选择多久一次")]
    [InlineData("""{"Schedule":{"kind":"relative"},"At":"09:00:00"}""", "请写明是哪个日期")]
    [InlineData("""{"Schedule":{"kind":"cron"},"At":"09:00:00"}""", "五段")]
    [InlineData("""{"Schedule":{"kind":"weekly"},"At":"09:00:00"}""", "请至少选一个星期几")]
    public void Faults_OfWhatWasLeftOutOfJson_SayWhatToDo(string json, string fault) => Assert.Contains(fault, Assert.Single(JsonSerializer.Deserialize<ReminderTiming>(json)!.Faults()));

    [Theory]
    [InlineData(2027, "02-28")]
    [InlineData(2028, "02-29")]
    public void Between_OfTheLeapDay_TakesTheMonthsEnd(int year, string date)
    {
        var due = Assert.Single(DueDates.Between(new(new YearlySchedule(2, 29), new(9, 0)), new(year, 1, 1), new(year + 1, 1, 1), Holidays.Of2026));
        Assert.Equal(date, $"{due.Date:MM-dd}");
        Assert.Equal(year == 2027, due.Explanation?.StartsWith("2027年2月没有29日，取月末 02-28", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31")]
    public void Between_OfThe31st_TakesTheMonthsEnd(string dates) => Assert.Equal(
        dates, string.Join(" ", DueDates.Between(new(new MonthDaySchedule(31), new(9, 0)), new(2026, 1, 1), new(2027, 1, 1), Holidays.Of2026).Select(d => $"{d.Date:MM-dd}")));

    [Theory]
    [InlineData(1, 1, -1, "2026-02-16", "除夕（次日 02-17 是正月初一）")]
    [InlineData(5, 5, 0, "2026-06-19", "农历五月初五")]
    [InlineData(8, 15, -7, "2026-09-18", "农历八月十五是 09-25")]
    public void Between_OfALunarDate_SaysWhich(int month, int day, int offset, string date, string why)
    {
        var due = Assert.Single(DueDates.Between(new(new LunarSchedule(month, day, offset), new(9, 0)), new(2026, 1, 1), new(2027, 1, 1), Holidays.Of2026));
        Assert.Equal(DateOnly.Parse(date, null), due.Date);
        Assert.StartsWith(why, due.Explanation);
    }

    [Fact]
    public void Between_OfEveryLunarFirst_IncludesTheLeapMonth()
    {
        var firsts = DueDates.Between(new(new LunarSchedule(null, 1), new(9, 0)), new(2025, 1, 29), new(2026, 2, 17), Holidays.Of2026).ToArray();
        Assert.Equal(13, firsts.Length);
        Assert.Contains(firsts, d => d.Explanation!.Contains("农历闰六月初一"));
    }
}
