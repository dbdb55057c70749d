using PartyMassCenter.Shared.ICalendar;

namespace PartyMassCenter.Shared.Tests.ICalendar;

public class CalendarWriterTests
{
    private static readonly DateTime Changed = new(2026, 9, 1, 2, 3, 4, DateTimeKind.Utc);

    internal static CalendarEvent Event() =>
        new("1@village", new DateTime(2026, 9, 21, 9, 0, 0), new DateTime(2026, 9, 21, 10, 30, 0), "书法班", "二楼会议室", "自带毛笔, 免费", Changed, 3, Tentative: false, Cancelled: false);

    internal static string Everything() => Written.Feed(w =>
    {
        w.Begin("村历");
        w.Event(Event() with { Place = (-30.25, 120.1535761), Sequence = 12, Categories = ["文体", "公益, 便民"], Own = [new("X-PMC-LUNAR", "正月十五")] });
        w.End();
    });

    internal static string[] Lines(CalendarEvent e) => Written.Feed(w => w.Event(e)).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Begin_SaysWhatClientsNeed()
    {
        var lines = Written.Feed(w => w.Begin("村历")).Split("\r\n");
        Assert.Equal(
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//PartyMassCenter//Calendar 1.0//ZH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "NAME:村历", "X-WR-CALNAME:村历",
                "X-WR-TIMEZONE:Asia/Shanghai", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H", "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD",
                "DTSTART:19700101T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE", "",
            ],
            lines);
    }

    [Fact]
    public void Event_IsStampedWithItsLastChange()
    {
        var lines = Lines(Event());
        Assert.Equal(
            [
                "BEGIN:VEVENT", "UID:1@village", "DTSTAMP:20260901T020304Z", "LAST-MODIFIED:20260901T020304Z", "SEQUENCE:3", "DTSTART;TZID=Asia/Shanghai:20260921T090000",
                "DTEND;TZID=Asia/Shanghai:20260921T103000", "SUMMARY:书法班", "LOCATION:二楼会议室", "DESCRIPTION:自带毛笔\\, 免费", "STATUS:CONFIRMED", "END:VEVENT",
            ],
            lines);
    }

    [Fact]
    public void Event_OfTheSameState_GivesTheSameBytes() => Assert.Equal(Everything(), Everything());

    [Fact]
    public void Event_WhenCancelled_SaysSoTwice()
    {
        var lines = Lines(Event() with { Cancelled = true });
        Assert.Contains("SUMMARY:已取消：书法班", lines);
        Assert.Contains("STATUS:CANCELLED", lines);
    }

    [Fact]
    public void Event_WhenTentative_SaysSo() => Assert.Contains("STATUS:TENTATIVE", Lines(Event() with { Tentative = true }));

    [Fact]
    public void Event_OfWholeDays_HasDates()
    {
        var lines = Lines(Event() with { IsAllDay = true, Start = new DateTime(2026, 10, 1), End = new DateTime(2026, 10, 4), Dates = [new DateTime(2026, 11, 1), new DateTime(2026, 12, 1)], Except = [new DateTime(2026, 12, 1)] });
        Assert.Contains("DTSTART;VALUE=DATE:20261001", lines);
        Assert.Contains("DTEND;VALUE=DATE:20261004", lines);
        Assert.Contains("RDATE;VALUE=DATE:20261101,20261201", lines);
        Assert.Contains("EXDATE;VALUE=DATE:20261201", lines);
    }

    [Fact]
    public void Event_WithMoreAndFewerStarts_SaysTheMoreInUtc()
    {
        var lines = Lines(Event() with { Dates = [new DateTime(2026, 11, 1, 7, 0, 0), new DateTime(2026, 12, 1, 9, 0, 0)], Except = [new DateTime(2026, 9, 28, 9, 0, 0)] });
        Assert.Contains("RRULE:FREQ=DAILY;COUNT=1", lines);
        Assert.Contains("RDATE:20261031T230000Z,20261201T010000Z", lines);
        Assert.Contains("EXDATE;TZID=Asia/Shanghai:20260928T090000", lines);
    }

    [Fact]
    public void Event_WithChangedOccurrence_NamesTheOriginalStart() =>
        Assert.Contains("RECURRENCE-ID;TZID=Asia/Shanghai:20260914T090000", Lines(Event() with { Changes = new DateTime(2026, 9, 14, 9, 0, 0) }));

    [Fact]
    public void Event_WithPagePictureAndPlace_SaysThem()
    {
        var lines = Lines(Event() with { Url = new Uri("https://example.cn/a b"), Image = new Uri("https://example.cn/p.jpg"), Place = (30.25, 120.5), Categories = ["文体", "一,二"], Own = [new("X-PMC-LUNAR", "正月十五")] });
        Assert.Contains("URL:https://example.cn/a%20b", lines);
        Assert.Contains("IMAGE;VALUE=URI;DISPLAY=BADGE:https://example.cn/p.jpg", lines);
        Assert.Contains("GEO:30.25;120.5", lines);
        Assert.Contains("CATEGORIES:文体,一\\,二", lines);
        Assert.Contains("X-PMC-LUNAR:正月十五", lines);
    }

    [Fact]
    public void Event_WithAForeignOwnProperty_IsABug() => Assert.Throws<ArgumentException>(() => Lines(Event() with { Own = [new("ATTACH", "x")] }));
}
