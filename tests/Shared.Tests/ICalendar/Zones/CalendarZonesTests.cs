using PartyMassCenter.Shared.Tests.ICalendar.Events;

namespace PartyMassCenter.Shared.Tests.ICalendar.Zones;

public class CalendarZonesTests
{
    private static readonly string[] Village =
    [
        "BEGIN:VTIMEZONE", "TZID:村庄时间",
        "BEGIN:STANDARD", "DTSTART:20201025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0830", "TZOFFSETTO:+0730", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:20200329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20270328T000000Z", "TZOFFSETFROM:+0730", "TZOFFSETTO:+0830", "END:DAYLIGHT",
        "END:VTIMEZONE",
    ];

    private static string[] At(string start, params string[] lines) => ["BEGIN:VEVENT", "UID:1", $"DTSTART{start}", .. lines, "END:VEVENT"];

    [Theory]
    [InlineData("20190101T120000", "0101T0430")]
    [InlineData("20200701T120000", "0701T0330")]
    [InlineData("20201201T120000", "1201T0430")]
    [InlineData("20260701T120000", "0701T0330")]
    [InlineData("20261201T120000", "1201T0430")]
    [InlineData("20280701T120000", "0701T0430")]
    [InlineData("20260329T023000", "0328T1900")]
    [InlineData("20261025T023000", "1024T1800")]
    public void Of_AnUnknownNameWithItsDefinition_FollowsIt(string start, string utc)
    {
        var calendar = Calendars.Of([.. Village, .. At($";TZID=村庄时间:{start}")]);
        Assert.Equal(utc, calendar.Occurrences().UtcStarts());
        Assert.Empty(calendar.Problems);
    }

    [Fact]
    public void Of_ADefinitionThatStandsAfterTheEvents_IsFound() =>
        Assert.Equal("0701T0330", Calendars.Of([.. At(";TZID=\"村庄时间\":20260701T120000"), .. Village]).Occurrences().UtcStarts());

    [Fact]
    public void Of_ADefinitionByDates_ChangesOnThem()
    {
        string[] zone =
        [
            "BEGIN:VTIMEZONE", "TZID:X", "BEGIN:STANDARD", "DTSTART:20200101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "RDATE:20220101T000000,20240101T000000", "END:STANDARD",
            "BEGIN:DAYLIGHT", "DTSTART:20210101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "RDATE;VALUE=PERIOD:20230101T000000/PT1H", "END:DAYLIGHT", "END:VTIMEZONE",
        ];
        var starts = Calendars.Of([.. zone, .. At(";TZID=X:20190701T120000", "RRULE:FREQ=YEARLY;COUNT=7")]).Occurrences().Select(o => o.StartUtc.Hour);
        Assert.Equal([12, 11, 10, 11, 10, 11, 11], starts);
    }

    [Fact]
    public void Of_ALieAboutAKnownZone_IsNotBelieved()
    {
        string[] lie = ["BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:-0500", "TZOFFSETTO:-0500", "END:STANDARD", "END:VTIMEZONE"];
        Assert.Equal("0921T0100", Calendars.Of([.. lie, .. At(";TZID=Asia/Shanghai:20260921T090000")]).Occurrences().UtcStarts());
    }

    [Theory]
    [InlineData("China Standard Time", "0921T0100")]
    [InlineData("/freeassociation.sourceforge.net/Asia/Shanghai", "0921T0100")]
    [InlineData("/mozilla.org/20050126_1/America/Argentina/Buenos_Aires", "0921T1200")]
    [InlineData("US-Eastern", "0921T1300")]
    [InlineData("Asia/Beijing", "0921T0100")]
    [InlineData("(UTC+08:00) 北京，重庆，香港特别行政区，乌鲁木齐", "0921T0100")]
    [InlineData("GMT+0900", "0921T0000")]
    [InlineData("UTC-4", "0921T1300")]
    [InlineData("UTC", "0921T0900")]
    public void Of_OtherProgramsNames_AreUnderstood(string id, string utc)
    {
        var calendar = Calendars.Of(At($";TZID=\"{id}\":20260921T090000"));
        Assert.Equal(utc, calendar.Occurrences().UtcStarts());
        Assert.Empty(calendar.Problems);
    }

    [Theory]
    [InlineData("村庄时间")]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/localtime")]
    [InlineData("GMT+99")]
    [InlineData("localtime")]
    public void Of_AnUnknownName_IsTheCentresTimeAndReported(string id)
    {
        var calendar = Calendars.Of(At($";TZID={id}:20260921T090000", $"DTEND;TZID={id}:20260921T100000"));
        Assert.Equal("0921T0100", calendar.Occurrences().UtcStarts());
        Assert.Equal(4, Assert.Single(calendar.Problems).Line);
    }

    [Fact]
    public void Of_ABrokenDefinition_IsReported()
    {
        string[] broken = ["BEGIN:VTIMEZONE", "TZID:X", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:八小时", "END:STANDARD", "END:VTIMEZONE"];
        var calendar = Calendars.Of([.. broken, .. At(";TZID=X:20260921T090000")]);
        Assert.Equal("0921T0100", calendar.Occurrences().UtcStarts());
        Assert.Equal(2, calendar.Problems.Count);
    }

    [Fact]
    public void Of_ADefinitionThatNeverEnds_IsBounded()
    {
        string[] zone = ["BEGIN:VTIMEZONE", "TZID:X", "BEGIN:STANDARD", "DTSTART:00020101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "RRULE:FREQ=SECONDLY", "END:STANDARD", "END:VTIMEZONE"];
        Assert.Equal("0921T0800", Calendars.Of([.. zone, .. At(";TZID=X:20260921T090000")]).Occurrences().UtcStarts());
    }

    [Fact]
    public void Of_AnEmptyName_IsTheCentresTime() => Assert.Equal("0921T0100", Calendars.Of(At(";TZID=:20260921T090000")).Occurrences().UtcStarts());

    [Fact]
    public void Of_FloatingTimes_AreTheCentresTime() => Assert.Equal("0921T0100", Calendars.Of(At(":20260921T090000")).Occurrences().UtcStarts());
}
