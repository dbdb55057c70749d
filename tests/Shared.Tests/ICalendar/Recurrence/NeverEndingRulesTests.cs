using System.Diagnostics;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.Tests.ICalendar.Recurrence;

/// <summary>Nothing that anybody can send makes the module hang or take memory without bound.</summary>
public class NeverEndingRulesTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 9, 0, 0);

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=MONTHLY;BYMONTH=2,4;BYMONTHDAY=31")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=2MO")]
    [InlineData("FREQ=MONTHLY;INTERVAL=12;BYMONTH=2")]
    [InlineData("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=DAILY;BYMONTHDAY=1;BYSETPOS=2")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=3")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=10;BYMONTH=7")]
    [InlineData("FREQ=YEARLY;BYYEARDAY=1;BYMONTH=12")]
    [InlineData("FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=HOURLY;INTERVAL=24;BYHOUR=5")]
    [InlineData("FREQ=HOURLY;INTERVAL=7;BYDAY=MO;BYHOUR=3;BYYEARDAY=1;BYMONTH=2")]
    [InlineData("FREQ=MINUTELY;INTERVAL=60;BYMINUTE=30")]
    [InlineData("FREQ=MINUTELY;INTERVAL=1440;BYHOUR=20")]
    [InlineData("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=SECONDLY;INTERVAL=60;BYSECOND=30")]
    [InlineData("FREQ=SECONDLY;INTERVAL=3600;BYMINUTE=1,2,3,4,5,6,7,8,9")]
    [InlineData("FREQ=SECONDLY;INTERVAL=86399;BYMONTH=4;BYMONTHDAY=31")]
    [InlineData("FREQ=SECONDLY;BYSECOND=60")]
    [InlineData("FREQ=SECONDLY;BYHOUR=1;BYSETPOS=2")]
    [InlineData("FREQ=DAILY;BYSECOND=60")]
    public void Occurrences_OfARuleThatNeverMatches_EndSoon(string text)
    {
        foreach (var zone in (CalendarZone[])[CalendarZone.Floating, CalendarZone.FromSystem("Asia/Shanghai")!, CalendarZone.FromSystem("Europe/Zurich")!])
        {
            var watch = Stopwatch.StartNew();
            Assert.Equal(0, Count(text, zone, null, null));
            // Milliseconds in truth; a busy machine is allowed for.
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{text} {zone.Id}: {watch.Elapsed}");
        }
    }

    [Theory]
    [InlineData("FREQ=YEARLY;INTERVAL=2147483647", 1)]
    [InlineData("FREQ=MONTHLY;INTERVAL=2147483647", 1)]
    [InlineData("FREQ=WEEKLY;INTERVAL=2147483647", 1)]
    [InlineData("FREQ=DAILY;INTERVAL=2147483647", 1)]
    [InlineData("FREQ=HOURLY;INTERVAL=2147483647", 1)]
    [InlineData("FREQ=YEARLY", 7974)]
    [InlineData("FREQ=YEARLY;INTERVAL=1000;COUNT=2147483647", 8)]
    public void Occurrences_UpToTheEndOfTheCalendar_End(string text, int count) => Assert.Equal(count, Count(text, CalendarZone.Floating, null, null));

    [Theory]
    [InlineData("FREQ=SECONDLY")]
    [InlineData("FREQ=SECONDLY;COUNT=2147483647")]
    [InlineData("FREQ=MINUTELY;INTERVAL=1;COUNT=2147483647")]
    [InlineData("FREQ=DAILY;COUNT=2147483647;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23")]
    [InlineData("FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=0,6,12,18;BYSETPOS=1,-1,100;COUNT=2000000000")]
    public void Occurrences_FarFromTheStart_AreFoundByArithmetic(string text)
    {
        var watch = Stopwatch.StartNew();
        Assert.NotEqual(0, Count(text, CalendarZone.Floating, new DateTime(2085, 12, 31), new DateTime(2086, 1, 2)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{watch.Elapsed}");
    }

    /// <summary>Each second of a year is one set to choose from.</summary>
    [Fact]
    public void Occurrences_OfADenseSetWithPositions_TakeNoMemory()
    {
        var sixty = string.Join(',', Enumerable.Range(0, 60));
        var text = $"FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR={string.Join(',', Enumerable.Range(0, 24))};BYMINUTE={sixty};BYSECOND={sixty};BYSETPOS=-1,1,366";
        Assert.True(RecurrenceRule.TryParse(text, out var rule, out _));
        Assert.Equal(3, rule.Occurrences(Start.Date, false, CalendarZone.Floating).Take(3).Count());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = 0;
        foreach (var occurrence in rule.Occurrences(Start.Date, false, CalendarZone.Floating))
            if (++found == 3000) break;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }

    private static int Count(string text, CalendarZone zone, DateTime? from, DateTime? before)
    {
        Assert.True(RecurrenceRule.TryParse(text, out var rule, out var problem), problem);
        var count = 0;
        foreach (var _ in rule.Occurrences(Start, false, zone, from, before)) count++;
        return count;
    }
}
