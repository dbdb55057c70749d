using System.Globalization;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.Tests.ICalendar.Recurrence;

public class RecurrenceSetTests
{
    private static string Of(string text, string start, string? zone = null, int most = 5, string? from = null, string? before = null)
    {
        Assert.True(RecurrenceRule.TryParse(text, out var rule, out var problem), problem);
        var isDate = start.Length == 8;
        var set = rule.Occurrences(Moment(start), isDate, zone is null ? CalendarZone.Floating : CalendarZone.FromSystem(zone)!, from is null ? null : Moment(from), before is null ? null : Moment(before));
        return string.Join(' ', set.Take(most).Select(o => o.ToString(isDate ? "yyyyMMdd" : "yyyyMMdd'T'HHmm", CultureInfo.InvariantCulture)));
    }

    private static DateTime Moment(string text) => DateTime.ParseExact(text, text.Length == 8 ? "yyyyMMdd" : "yyyyMMdd'T'HHmm", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("FREQ=MONTHLY", "20260131", "20260131 20260331 20260531 20260731 20260831")]
    [InlineData("FREQ=YEARLY", "20240229", "20240229 20280229 20320229 20360229 20400229")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR", "20260101", "20260130 20260227 20260327 20260424 20260529")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "20260101", "20260130 20260227 20260331 20260430 20260529")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", "20260101", "20260213 20260313 20261113 20270813 20281013")]
    [InlineData("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "20260101", "20261126 20271125 20281123 20291122 20301128")]
    [InlineData("FREQ=YEARLY;BYDAY=20MO", "20260101", "20260518 20270517 20280515 20290514 20300520")]
    [InlineData("FREQ=YEARLY;BYYEARDAY=-1,1", "20260615", "20261231 20270101 20271231 20280101 20281231")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", "20260601", "20270104 20280103 20290101 20291231 20301230")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", "20260601", "20261228 20321227 20371228 20431228 20481228")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=8", "20260308", "20260308 20270308 20280308 20290308 20300308")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;COUNT=4", "20260106", "20260106 20260111 20260120 20260125")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;COUNT=4;WKST=SU", "20260106", "20260106 20260118 20260120 20260201")]
    [InlineData("FREQ=DAILY;BYHOUR=9;BYMINUTE=1", "20260101", "20260101 20260102 20260103 20260104 20260105")]
    [InlineData("FREQ=DAILY;UNTIL=20260103", "20260101T0900", "20260101T0900 20260102T0900 20260103T0900")]
    [InlineData("FREQ=DAILY;UNTIL=20260103T090000Z", "20260101T0900", "20260101T0900 20260102T0900 20260103T0900")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;COUNT=2", "20260101", "20260105 20260112")]
    [InlineData("FREQ=HOURLY;INTERVAL=36", "20260101T0900", "20260101T0900 20260102T2100 20260104T0900 20260105T2100 20260107T0900")]
    [InlineData("FREQ=HOURLY;BYMINUTE=0,20,40;BYSETPOS=-1", "20260101T0900", "20260101T0940 20260101T1040 20260101T1140 20260101T1240 20260101T1340")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;INTERVAL=100", "20000229", "20000229 24000229 28000229 32000229 36000229")]
    public void Occurrences_AreThoseOfTheRfc(string text, string start, string expected) => Assert.Equal(expected, Of(text, start));

    /// <summary>Zürich put its clocks on at 02:00 on 2026-03-29 and back at 03:00 on 2026-10-25; Shanghai at 02:00 on 1986-05-04.</summary>
    [Theory]
    [InlineData("FREQ=DAILY", "20260328T0230", "Europe/Zurich", "20260328T0230 20260329T0330 20260330T0230 20260331T0230 20260401T0230")]
    [InlineData("FREQ=DAILY;BYHOUR=2,3", "20260328T0230", "Europe/Zurich", "20260328T0230 20260328T0330 20260329T0330 20260330T0230 20260330T0330")]
    [InlineData("FREQ=DAILY;BYHOUR=2,3;BYMINUTE=0,30", "20260329T0000", "Europe/Zurich", "20260329T0300 20260329T0330 20260330T0200 20260330T0230 20260330T0300")]
    [InlineData("FREQ=HOURLY", "20260329T0030", "Europe/Zurich", "20260329T0030 20260329T0130 20260329T0330 20260329T0430 20260329T0530")]
    [InlineData("FREQ=HOURLY", "20261025T0130", "Europe/Zurich", "20261025T0130 20261025T0230 20261025T0230 20261025T0330 20261025T0430")]
    [InlineData("FREQ=HOURLY;INTERVAL=12", "20260328T1400", "Europe/Zurich", "20260328T1400 20260329T0300 20260329T1500 20260330T0300 20260330T1500")]
    [InlineData("FREQ=DAILY;UNTIL=20260330T003000Z", "20260328T0230", "Europe/Zurich", "20260328T0230 20260329T0330 20260330T0230")]
    public void Occurrences_WhereClocksAreChanged_KeepTheirOffsetForThatInstanceOnly(string text, string start, string zone, string expected) =>
        Assert.Equal(expected, Of(text, start, zone));

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=FR", "20160101T0900", "20260102T0900 20260109T0900 20260116T0900 20260123T0900 20260130T0900")]
    [InlineData("FREQ=DAILY;INTERVAL=10", "20160101T0900", "20260108T0900 20260118T0900 20260128T0900")]
    [InlineData("FREQ=DAILY;INTERVAL=10;COUNT=367", "20160101T0900", "20260108T0900")]
    [InlineData("FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=1,15", "20160101T0900", "20260101T0900 20260115T0900")]
    [InlineData("FREQ=YEARLY;INTERVAL=3;BYMONTH=1", "20160101T0900", "")]
    public void Occurrences_OfAWindowFarFromTheStart_AreTheSame(string text, string start, string expected) =>
        Assert.Equal(expected, Of(text, start, "Asia/Shanghai", from: "20260101", before: "20260201"));

    [Theory]
    [InlineData("RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD", "20260131", "20260131 20260228 20260331 20260430 20260531")]
    [InlineData("RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD", "20260131", "20260131 20260301 20260331 20260501 20260531")]
    [InlineData("RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD", "20240229", "20240229 20250301 20260301 20270301 20280229")]
    [InlineData("RSCALE=CHINESE;FREQ=YEARLY", "20260217", "20260217 20270206 20280126 20290213 20300203")]
    [InlineData("RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=15", "20260101", "20260925 20270915 20281003 20290922 20300912")]
    [InlineData("RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=6L;BYMONTHDAY=1", "20250101", "20250725 20360723 20550724 20740724 20930723")]
    [InlineData("RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=15", "20260217", "20260303 20260402 20260501 20260531 20260629")]
    public void Occurrences_InOtherCalendars_AreThoseOfTheAlmanac(string text, string start, string expected) => Assert.Equal(expected, Of(text, start));

    [Fact]
    public void Occurrences_ReadWithForeach_AllocateNothing()
    {
        Assert.True(RecurrenceRule.TryParse("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYHOUR=9,15", out var rule, out _));
        var zone = CalendarZone.FromSystem("Asia/Shanghai")!;
        Assert.Equal(6, rule.Occurrences(new(2026, 1, 5), false, zone).Take(6).Count());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = 0;
        foreach (var occurrence in rule.Occurrences(new(2026, 1, 5), false, zone, new DateTime(2040, 1, 1), new DateTime(2050, 1, 1))) count += occurrence.Year > 0 ? 1 : 0;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200);
        Assert.InRange(count, 3125, 3135);
    }
}
