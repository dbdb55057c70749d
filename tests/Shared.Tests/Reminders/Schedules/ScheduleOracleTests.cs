using System.Text.Json;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Shared.Tests.Reminders.Schedules;

/// <summary>Random schedules, seasons, bounds and policies against an oracle that asks of every single day whether it is one.</summary>
public class ScheduleOracleTests
{
    private const int Cases = 400;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Between_OfRandomTimings_AgreesWithAskingEveryDay(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Cases; i++)
        {
            var timing = Timing(random);
            Assert.Empty(timing.Faults());
            var from = new DateOnly(random.Next(2023, 2029), random.Next(1, 13), random.Next(1, 29));
            var until = from.AddDays(random.Next(1, 900));
            var expected = Oracle(timing, from, until).ToArray();
            var found = DueDates.Between(timing, from, until, Holidays.Of2026).Select(d => (d.Date, d.Nominal)).ToArray();
            Assert.True(expected.SequenceEqual(found), $"{ScheduleSentence.Of(timing)} {from:yyyy-MM-dd}..{until:yyyy-MM-dd} ({timing})\n{Text(expected)}\n{Text(found)}");
        }
    }

    /// <summary>What is cut into spans is the whole: nothing is lost or found twice at the seams.</summary>
    [Fact]
    public void Between_OfRandomTimings_IsTheSameInPieces()
    {
        var random = new Random(11);
        for (var i = 0; i < Cases; i++)
        {
            var timing = Timing(random);
            var (from, until) = (new DateOnly(2026, 1, 1), new DateOnly(2027, 3, 1));
            var whole = DueDates.Between(timing, from, until, Holidays.Of2026).Select(d => d.Nominal).ToArray();
            var pieces = new List<DateOnly>();
            for (var start = from; start < until;)
            {
                var end = start.AddDays(random.Next(1, 40));
                if (end > until) end = until;
                pieces.AddRange(DueDates.Between(timing, start, end, Holidays.Of2026).Select(d => d.Nominal));
                start = end;
            }

            Assert.Equal(whole, pieces);
        }
    }

    [Fact]
    public void Json_OfRandomTimings_ComesBackTheSame()
    {
        var random = new Random(5);
        for (var i = 0; i < Cases; i++)
        {
            var timing = Timing(random);
            Assert.Equal(timing, JsonSerializer.Deserialize<ReminderTiming>(JsonSerializer.Serialize(timing)));
        }
    }

    private static string Text((DateOnly Date, DateOnly Nominal)[] dates) => string.Join(" ", dates.Take(12).Select(d => $"{d.Nominal:yyyy-MM-dd}→{d.Date:MM-dd}"));

    private static IEnumerable<(DateOnly Date, DateOnly Nominal)> Oracle(ReminderTiming timing, DateOnly first, DateOnly until) =>
        from offset in Enumerable.Range(-70, until.DayNumber - first.DayNumber + 140)
        let nominal = first.AddDays(offset)
        where Names(timing.Schedule, nominal) && (timing.Start is null || nominal >= timing.Start) && (timing.End is null || nominal <= timing.End) && InSeason(timing.Season, nominal.Month)
        let date = Moved(timing, nominal)
        where date is { } day && day >= first && day < until
        orderby date, nominal
        select (date.Value, nominal);

    private static bool InSeason(Season? season, int month)
    {
        if (season is null) return true;
        for (var m = season.First; ; m = (m % 12) + 1)
        {
            if (m == month) return true;
            if (m == season.Last) return false;
        }
    }

    private static DateOnly? Moved(ReminderTiming timing, DateOnly day)
    {
        bool Works(DateOnly d) => Holidays.Of2026.On(d) is var on && (on.Kind is DayKind.Working or DayKind.MakeUp || (on.Kind == DayKind.Unpublished && d.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Friday));
        var disturbed = timing.Schedule is WeeklySchedule or NthWeekdaySchedule ? Holidays.Of2026.On(day).Kind is DayKind.Festival or DayKind.DayOff : !Works(day);
        if (!disturbed || timing.Policy == HolidayPolicy.Unchanged) return day;
        if (timing.Policy == HolidayPolicy.Skipped) return null;
        while (!Works(day)) day = day.AddDays(timing.Policy == HolidayPolicy.Later ? 1 : -1);
        return day;
    }

    private static bool Names(Schedule schedule, DateOnly day) => schedule switch
    {
        OnceSchedule s => day == s.Date,
        EveryDaysSchedule s => (s.Days == 1 && s.Start is null) || (day >= s.Start && (day.DayNumber - s.Start!.Value.DayNumber) % s.Days == 0),
        WeeklySchedule s => s.On.HasFlag((Weekdays)(1 << (((int)day.DayOfWeek + 6) % 7))) && (s.Weeks == 1 ? s.Start is null || day >= s.Start : day >= s.Start && (Week(day) - Week(s.Start!.Value)) % s.Weeks == 0),
        MonthDaySchedule s => Month(day, s.Months, s.Start) && (day.Day == s.Day || (day.Day < s.Day && day.AddDays(1).Day == 1)),
        NthWeekdaySchedule s => Month(day, s.Months, s.Start) && day.DayOfWeek == s.Day && (s.Nth == -1 ? day.AddDays(7).Month != day.Month : (day.Day + 6) / 7 == s.Nth),
        MonthEndSchedule s => Month(day.AddDays(s.DaysBefore), s.Months, s.Start, day) && day.AddDays(s.DaysBefore + 1).Day == 1 && day.AddDays(s.DaysBefore).Month == day.Month,
        YearlySchedule s => day.Month == s.Month && (day.Day == s.Day || (s is { Month: 2, Day: 29 } && day.Day == 28 && !DateTime.IsLeapYear(day.Year))),
        LunarSchedule s => Lunar(s, day.AddDays(-s.Offset)),
        SolarTermSchedule s => SolarTerms.Day(day.AddDays(-s.Offset).Year, s.Term) == day.AddDays(-s.Offset),
        RelativeSchedule s => s.Anchor?.AddDays(s.Offset) == day,
        _ => throw new InvalidOperationException(),
    };

    private static int Week(DateOnly day) => (day.DayNumber - new DateOnly(1996, 1, 1).DayNumber) / 7;

    private static bool Month(DateOnly day, int months, DateOnly? start, DateOnly? due = null)
    {
        var first = start ?? new DateOnly(1996, 1, 1);
        return (due ?? day) >= first && (((day.Year - first.Year) * 12) + day.Month - first.Month) % months == 0;
    }

    private static bool Lunar(LunarSchedule schedule, DateOnly day)
    {
        var name = ChineseDates.LunarDay(day);
        var last = ChineseDates.LunarDay(day.AddDays(1)).EndsWith("初一", StringComparison.Ordinal);
        var rightDay = name.EndsWith("月" + ChineseDates.LunarDayName(schedule.Day), StringComparison.Ordinal) || (schedule.Day == 30 && last);
        return rightDay && (schedule.Month is not { } month || name.StartsWith("正二三四五六七八九十冬腊"[month - 1] + "月", StringComparison.Ordinal));
    }

    private static ReminderTiming Timing(Random random)
    {
        DateOnly Day() => new DateOnly(2024, 1, 1).AddDays(random.Next(1500));
        DateOnly? Perhaps() => random.Next(3) == 0 ? Day() : null;
        int Months(out DateOnly? start)
        {
            var months = random.Next(1, 14);
            start = 12 % months != 0 || random.Next(2) == 0 ? Day() : null;
            return months;
        }

        DateOnly? start;
        Schedule schedule = random.Next(10) switch
        {
            0 => new OnceSchedule(Day()),
            1 => random.Next(3) == 0 ? new EveryDaysSchedule() : new EveryDaysSchedule(random.Next(2, 120), Day()),
            2 => random.Next(2) == 0 ? new WeeklySchedule((Weekdays)random.Next(1, 128), 1, Perhaps()) : new WeeklySchedule((Weekdays)random.Next(1, 128), random.Next(2, 9), Day()),
            3 => new MonthDaySchedule(random.Next(1, 32), Months(out start), start),
            4 => new NthWeekdaySchedule(random.Next(5) is 0 ? -1 : random.Next(1, 6), (DayOfWeek)random.Next(7), Months(out start), start),
            5 => new MonthEndSchedule(random.Next(0, 28), Months(out start), start),
            6 => random.Next(4) == 0 ? new YearlySchedule(2, 29) : new YearlySchedule(random.Next(1, 13), random.Next(1, 29)),
            7 => new LunarSchedule(random.Next(4) == 0 ? null : random.Next(1, 13), random.Next(1, 31), random.Next(3) == 0 ? random.Next(-60, 61) : 0),
            8 => new SolarTermSchedule((SolarTerm)random.Next(24), random.Next(2) == 0 ? 0 : random.Next(-60, 61)),
            _ => new RelativeSchedule("到期日", random.Next(-30, 31), Day()),
        };
        var policy = (HolidayPolicy)random.Next(1, 5);
        if (schedule is EveryDaysSchedule { Days: 1 } && policy is HolidayPolicy.Earlier or HolidayPolicy.Later) policy = HolidayPolicy.Skipped;
        var season = random.Next(3) == 0 ? new Season(random.Next(1, 13), random.Next(1, 13)) : null;
        DateOnly? first = Perhaps();
        return new ReminderTiming(schedule, new TimeOnly(9, 0), policy, season, first, random.Next(3) == 0 ? (first ?? new DateOnly(2024, 6, 1)).AddDays(random.Next(900)) : null);
    }
}
