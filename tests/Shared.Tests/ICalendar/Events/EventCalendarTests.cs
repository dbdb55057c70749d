namespace PartyMassCenter.Shared.Tests.ICalendar.Events;

public class EventCalendarTests
{
    [Fact]
    public void Occurrences_OfAllSeries_AreSorted()
    {
        var calendar = Calendars.Of(
            "BEGIN:VEVENT", "UID:1", "DTSTART:20260908T010000Z", "RRULE:FREQ=DAILY", "END:VEVENT",
            "BEGIN:VEVENT", "UID:2", "DTSTART;VALUE=DATE:20260909", "END:VEVENT",
            "BEGIN:VEVENT", "UID:3", "DTSTART:20260907T010000Z", "RRULE:FREQ=WEEKLY", "END:VEVENT");
        Assert.Equal("0907T0100 0908T0100 0908T1600 0909T0100 0910T0100", calendar.Occurrences().Take(5).UtcStarts());
    }

    [Fact]
    public void Occurrences_WithALimit_SaysThatThereAreMore()
    {
        var calendar = Calendars.Of("DTSTART:20260907T010000Z", "RRULE:FREQ=SECONDLY");
        var (from, before) = (Calendars.Utc("20270101T000000Z"), Calendars.Utc("20990101T000000Z"));
        var list = calendar.Occurrences(from, before, most: 1_000);
        Assert.Equal((1_000, true), (list.Occurrences.Count, list.IsCut));
        Assert.Equal(from, list.Occurrences[0].StartUtc);
        var all = calendar.Occurrences(from, from.AddSeconds(1_000), most: 1_000);
        Assert.Equal((1_000, false), (all.Occurrences.Count, all.IsCut));
    }

    [Theory]
    [InlineData("SUMMARY:没有时间", 2)]
    [InlineData("DTSTART:明天上午", 4)]
    [InlineData("DTSTART:00010101T000000Z", 4)]
    public void Read_WithoutAStart_ReportsTheEventAndKeepsTheOthers(string line, int reported)
    {
        var calendar = Calendars.Of("BEGIN:VEVENT", "UID:1", line, "END:VEVENT", "BEGIN:VEVENT", "UID:2", "DTSTART:20260907T010000Z", "END:VEVENT");
        Assert.Equal("0907T0100", calendar.Occurrences().UtcStarts());
        Assert.Equal(reported, Assert.Single(calendar.Problems).Line);
    }

    [Theory]
    [InlineData("DTEND:20260906T010000Z")]
    [InlineData("DTEND:晚上")]
    [InlineData("DURATION:很久")]
    [InlineData("DURATION:-PT1H")]
    public void Read_WithABadEnd_ReportsItAndKeepsTheStart(string line)
    {
        var calendar = Calendars.Of("DTSTART:20260907T010000Z", line);
        Assert.Equal(TimeSpan.Zero, Assert.Single(calendar.Occurrences()) is var o ? o.EndUtc - o.StartUtc : default);
        Assert.Equal(5, Assert.Single(calendar.Problems).Line);
    }

    [Fact]
    public void Read_WithARevision_KeepsTheNewer()
    {
        var calendar = Calendars.Of(
            "BEGIN:VEVENT", "UID:1", "SEQUENCE:1", "DTSTART:20260908T010000Z", "END:VEVENT",
            "BEGIN:VEVENT", "UID:1", "SEQUENCE:0", "DTSTART:20260907T010000Z", "END:VEVENT");
        Assert.Equal("0908T0100", calendar.Occurrences().UtcStarts());
    }

    [Fact]
    public void Read_WithDifferentEventsOfOneUid_KeepsBothAndSaysSo()
    {
        var calendar = Calendars.Of(
            "BEGIN:VEVENT", "UID:1", "DTSTART:20260908T010000Z", "END:VEVENT",
            "BEGIN:VEVENT", "UID:1", "DTSTART:20260907T010000Z", "END:VEVENT");
        Assert.Equal("0907T0100 0908T0100", calendar.Occurrences().UtcStarts());
        Assert.Contains("UID", Assert.Single(calendar.Problems).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WithDatesAtTheEndsOfTime_Overflows_Nowhere()
    {
        var calendar = Calendars.Of(
            "BEGIN:VEVENT", "UID:1", "DTSTART:99901231T235959Z", "DURATION:P4000000DT23H", "RRULE:FREQ=YEARLY", "END:VEVENT",
            "BEGIN:VEVENT", "UID:2", "DTSTART;VALUE=DATE:00020101", "DTEND;VALUE=DATE:99901231", "END:VEVENT",
            "BEGIN:VEVENT", "UID:3", "DTSTART;TZID=America/New_York:99901231T235959", "DTEND:00020101T000000Z", "RRULE:FREQ=SECONDLY", "END:VEVENT",
            "BEGIN:VEVENT", "UID:4", "DTSTART;TZID=Pacific/Apia:00020101T000000", "RDATE:99901231T235959Z", "END:VEVENT");
        Assert.True(calendar.Occurrences().Take(1_000).Count() > 4);
        Assert.NotEmpty(calendar.Occurrences(DateTime.MinValue, DateTime.MaxValue).Take(10));
        Assert.NotEmpty(calendar.Occurrences(new DateTime(9000, 1, 1), DateTime.MaxValue).Take(10));
        Assert.Empty(calendar.Occurrences(DateTime.MinValue, DateTime.MinValue));
    }
}
