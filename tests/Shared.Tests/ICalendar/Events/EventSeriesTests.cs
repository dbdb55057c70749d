using System.Diagnostics;
using PartyMassCenter.Shared.ICalendar.Events;

namespace PartyMassCenter.Shared.Tests.ICalendar.Events;

public class EventSeriesTests
{
    private const string Start = "DTSTART;TZID=Asia/Shanghai:20260907T090000";

    [Fact]
    public void Occurrences_OfASingleEvent_IsItself()
    {
        var occurrence = Assert.Single(Calendars.Of(Start, "DTEND;TZID=Asia/Shanghai:20260907T103000").Occurrences());
        Assert.Equal((new DateTime(2026, 9, 7, 9, 0, 0), new DateTime(2026, 9, 7, 10, 30, 0)), (occurrence.Start, occurrence.End));
        Assert.Equal((new DateTime(2026, 9, 7, 1, 0, 0), new DateTime(2026, 9, 7, 2, 30, 0)), (occurrence.StartUtc, occurrence.EndUtc));
        Assert.Null(occurrence.RecurrenceUtc);
    }

    [Theory]
    [InlineData("20260907T020000Z", "20260907T030000Z", "0907T0900")]
    [InlineData("20260907T023000Z", "20260908T000000Z", "")]
    [InlineData("20260901T000000Z", "20260907T010000Z", "")]
    [InlineData("20260901T000000Z", "20260907T010001Z", "0907T0900")]
    public void Occurrences_AreWithinAHalfOpenWindow(string from, string before, string expected) =>
        Assert.Equal(expected, Calendars.Of(Start, "DURATION:PT1H30M").Occurrences(Calendars.Utc(from), Calendars.Utc(before)).Starts());

    [Theory]
    [InlineData("20260907T010000Z", "0907T0900")]
    [InlineData("20260907T010001Z", "")]
    public void Occurrences_WithoutLength_AreWithinAtTheirStart(string from, string expected) =>
        Assert.Equal(expected, Calendars.Of(Start).Occurrences(Calendars.Utc(from), Calendars.Utc("20260908T000000Z")).Starts());

    [Fact]
    public void Occurrences_OfAnAllDayEvent_LastUntilTheNextDay()
    {
        var occurrence = Assert.Single(Calendars.Of("DTSTART;VALUE=DATE:20260907").Occurrences());
        Assert.Equal(new DateTime(2026, 9, 8), occurrence.End);
        Assert.Equal(new DateTime(2026, 9, 6, 16, 0, 0), occurrence.StartUtc);
        Assert.Equal(TimeSpan.FromDays(1), occurrence.EndUtc - occurrence.StartUtc);
    }

    [Theory]
    [InlineData("EXDATE;TZID=Asia/Shanghai:20260914T090000")]
    [InlineData("EXDATE:20260914T010000Z")]
    [InlineData("EXDATE:20260914T090000")]
    [InlineData("EXDATE;VALUE=DATE:20260914")]
    [InlineData("EXDATE:20260101T000000,20260914T090000")]
    [InlineData("EXRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=MO;UNTIL=20260914T010000Z", "EXDATE:20260907T010000Z", "RDATE:20260907T010000Z")]
    public void Occurrences_WithoutWhatIsExcepted(params string[] lines)
    {
        var starts = Calendars.Of([Start, "RRULE:FREQ=WEEKLY;COUNT=4", .. lines]).Occurrences().Starts();
        Assert.Equal(lines.Length == 1 ? "0907T0900 0921T0900 0928T0900" : "0914T0900 0921T0900 0928T0900", starts);
    }

    [Theory]
    [InlineData("RDATE;TZID=Asia/Shanghai:20260910T140000", "0907T0900 0910T1400 0914T0900")]
    [InlineData("RDATE:20260910T060000Z,20260914T010000Z", "0907T0900 0910T1400 0914T0900")]
    [InlineData("RDATE;VALUE=DATE:20260910", "0907T0900 0910T0900 0914T0900")]
    public void Occurrences_WithDates_HaveEachOnce(string line, string expected) => Assert.Equal(expected, Calendars.Of(Start, "RRULE:FREQ=WEEKLY;COUNT=2", line).Occurrences().Starts());

    [Fact]
    public void Occurrences_WithDatesAlone_BeginWithTheStart() =>
        Assert.Equal("0303 0320 0402", Calendars.Of("DTSTART;VALUE=DATE:20260303", "RDATE;VALUE=DATE:20260402,20260320,20260303").Occurrences().Starts());

    [Fact]
    public void Occurrences_OfPeriods_HaveTheirOwnLength()
    {
        var occurrences = Calendars.Of(Start, "DURATION:PT1H", "RDATE;VALUE=PERIOD:20260908T010000Z/PT2H,20260909T010000Z/20260909T040000Z").Occurrences().ToList();
        Assert.Equal([1, 2, 3], occurrences.Select(o => (o.End - o.Start).TotalHours));
        var within = Calendars.Of(Start, "DURATION:PT1H", "RDATE;VALUE=PERIOD:20260908T010000Z/P30D").Occurrences(Calendars.Utc("20261001T000000Z"), Calendars.Utc("20261002T000000Z"));
        Assert.Equal("0908T0900", within.Starts());
    }

    [Fact]
    public void Occurrences_WhenTheStartDoesNotMatch_DoNotCountIt() =>
        Assert.Equal("0909T0900 0916T0900", Calendars.Of(Start, "RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=2").Occurrences().Starts());

    [Fact]
    public void Occurrences_OfSeveralRules_AreMerged() =>
        Assert.Equal("0907T0900 0909T0900 0914T0900 0916T0900", Calendars.Of(Start, "RRULE:FREQ=WEEKLY;COUNT=2", "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4").Occurrences().Starts());

    [Fact]
    public void Occurrences_WithABadRule_ReportItAndKeepTheEvent()
    {
        var calendar = Calendars.Of(Start, "RRULE:FREQ=SOMETIMES", "RRULE:FREQ=WEEKLY;COUNT=2");
        Assert.Equal("0907T0900 0914T0900", calendar.Occurrences().Starts());
        Assert.Equal(5, Assert.Single(calendar.Problems).Line);
    }

    [Fact]
    public void Occurrences_OfADateTimeEnd_HaveAnExactLength_OfADurationNominalDays()
    {
        // On 2026-10-25 Berlin's day has 25 hours.
        string[] start = ["DTSTART;TZID=Europe/Berlin:20261018T120000", "RRULE:FREQ=WEEKLY;COUNT=1", "RDATE;TZID=Europe/Berlin:20261024T120000"];
        Assert.Equal([12, 11], Calendars.Of([.. start, "DTEND;TZID=Europe/Berlin:20261019T120000"]).Occurrences().Select(o => o.End.Hour));
        Assert.Equal([12, 12], Calendars.Of([.. start, "DURATION:P1D"]).Occurrences().Select(o => o.End.Hour));
        Assert.Equal([12, 11], Calendars.Of([.. start, "DURATION:PT24H"]).Occurrences().Select(o => o.End.Hour));
    }

    [Fact]
    public void Occurrences_InAGapOfTheClocks_AreLateForThatInstanceOnly() =>
        Assert.Equal("0328T0230 0329T0330 0330T0230", Calendars.Of("DTSTART;TZID=Europe/Berlin:20260328T023000", "RRULE:FREQ=DAILY;COUNT=3").Occurrences().Starts());

    [Fact]
    public void Occurrences_StartingInAGap_AreLateForThatInstanceOnly() =>
        Assert.Equal("0329T0330 0330T0230", Calendars.Of("DTSTART;TZID=Europe/Berlin:20260329T023000", "RRULE:FREQ=DAILY;COUNT=2").Occurrences().Starts());

    [Fact]
    public void Occurrences_FarFromTheStart_CostNoMoreThanNearOnes()
    {
        var series = Calendars.Of("DTSTART:00050101T000000Z", "RRULE:FREQ=MINUTELY").Single();
        var watch = Stopwatch.StartNew();
        for (var n = 0; n < 100; n++) Assert.Equal("0101T0000 0101T0001", series.Occurrences(Calendars.Utc("90000101T000000Z"), Calendars.Utc("90000101T000200Z")).UtcStarts());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void Occurrences_OfAnAllDaySeriesByTheSecond_AreRefused()
    {
        var calendar = Calendars.Of("DTSTART;VALUE=DATE:20260907", "RRULE:FREQ=SECONDLY", "EXRULE:FREQ=SECONDLY");
        Assert.Equal("0907", calendar.Occurrences().Starts());
        Assert.Equal([5, 6], calendar.Problems.Select(p => p.Line));
    }

    [Theory]
    [InlineData("RRULE:FREQ=SECONDLY", "EXRULE:FREQ=SECONDLY")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "X-A:1")]
    [InlineData("RRULE:FREQ=SECONDLY", "EXRULE:FREQ=YEARLY")]
    [InlineData("RRULE:FREQ=YEARLY", "EXRULE:FREQ=SECONDLY;INTERVAL=7;BYSECOND=1,2,3;BYSETPOS=-1")]
    [InlineData("RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "EXRULE:FREQ=SECONDLY")]
    public void Occurrences_ThatNeverCome_End(params string[] lines)
    {
        var watch = Stopwatch.StartNew();
        _ = Calendars.Of([Start, .. lines]).Occurrences().Take(1_000).Count();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }
}
