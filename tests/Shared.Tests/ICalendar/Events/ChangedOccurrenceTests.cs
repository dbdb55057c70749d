using PartyMassCenter.Shared.ICalendar.Events;

namespace PartyMassCenter.Shared.Tests.ICalendar.Events;

/// <summary>Changes to single occurrences of a series, by RECURRENCE-ID.</summary>
public class ChangedOccurrenceTests
{
    private static readonly string[] Weekly = ["BEGIN:VEVENT", "UID:1", "SUMMARY:合唱", "DTSTART;TZID=Asia/Shanghai:20260907T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=5", "END:VEVENT"];

    private static EventCalendar Changed(params string[] lines) => Calendars.Of([.. Weekly, "BEGIN:VEVENT", "UID:1", .. lines, "END:VEVENT"]);

    [Theory]
    [InlineData("RECURRENCE-ID;TZID=Asia/Shanghai:20260914T090000")]
    [InlineData("RECURRENCE-ID:20260914T010000Z")]
    [InlineData("RECURRENCE-ID:20260914T090000")]
    [InlineData("RECURRENCE-ID;VALUE=DATE:20260914")]
    [InlineData("RECURRENCE-ID;TZID=Asia/Tokyo:20260914T100000")]
    public void Occurrences_WithAChange_TakeItsPlaceAndWords(string id)
    {
        var calendar = Changed(id, "SUMMARY:合唱（改期）", "DTSTART;TZID=Asia/Shanghai:20260916T140000", "DURATION:PT2H");
        Assert.Equal("0907T0900 0916T1400 0921T0900 0928T0900 1005T0900", calendar.Occurrences().Starts());
        var moved = calendar.Occurrences().ElementAt(1);
        Assert.Equal("合唱（改期）", moved.Event.Summary);
        Assert.Equal(2, (moved.End - moved.Start).TotalHours);
        Assert.Empty(calendar.Problems);
    }

    [Fact]
    public void Occurrences_MovedOutOfTheWindow_AreNotInIt_AndMovedIntoItAre()
    {
        var calendar = Changed("RECURRENCE-ID:20260914T010000Z", "DTSTART;TZID=Asia/Shanghai:20261101T140000");
        Assert.Equal("", calendar.Occurrences(Calendars.Utc("20260913T000000Z"), Calendars.Utc("20260916T000000Z")).Starts());
        Assert.Equal("1101T1400", calendar.Occurrences(Calendars.Utc("20261031T000000Z"), Calendars.Utc("20261102T000000Z")).Starts());
    }

    [Fact]
    public void Occurrences_ThatAreCancelled_DoNotTakePlace()
    {
        var calendar = Changed("RECURRENCE-ID:20260914T010000Z", "DTSTART:20260914T010000Z", "STATUS:CANCELLED");
        Assert.Equal("0907T0900 0921T0900 0928T0900 1005T0900", calendar.Occurrences().Starts());
        Assert.True(calendar.Occurrences(cancelled: true).ElementAt(1).Event.IsCancelled);
    }

    [Fact]
    public void Occurrences_OfACancelledSeries_DoNotTakePlace()
    {
        var calendar = Calendars.Of("DTSTART:20260907T010000Z", "RRULE:FREQ=DAILY;COUNT=2", "STATUS:CANCELLED");
        Assert.Empty(calendar.Occurrences());
        Assert.Equal(2, calendar.Occurrences(cancelled: true).Count());
    }

    [Fact]
    public void Occurrences_FromAChangeOnwards_AreAllMovedAndReworded()
    {
        var calendar = Changed("RECURRENCE-ID;RANGE=THISANDFUTURE:20260921T010000Z", "SUMMARY:合唱新时间", "DTSTART;TZID=Asia/Shanghai:20260922T153000", "DURATION:PT30M");
        Assert.Equal("0907T0900 0914T0900 0922T1530 0929T1530 1006T1530", calendar.Occurrences().Starts());
        Assert.Equal([60, 60, 30, 30, 30], calendar.Occurrences().Select(o => (o.End - o.Start).TotalMinutes));
        Assert.Equal("合唱新时间", calendar.Occurrences().Last().Event.Summary);
        Assert.Equal("0929T1530", calendar.Occurrences(Calendars.Utc("20260929T070000Z"), Calendars.Utc("20260929T080000Z")).Starts());
        Assert.Equal("", calendar.Occurrences(Calendars.Utc("20260928T000000Z"), Calendars.Utc("20260929T000000Z")).Starts());
    }

    [Fact]
    public void Occurrences_OfASecondChangeOnwards_FollowIt_AndASingleChangeStaysItself()
    {
        var calendar = Calendars.Of(
        [
            .. Weekly,
            "BEGIN:VEVENT", "UID:1", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260914T010000Z", "DTSTART;TZID=Asia/Shanghai:20260914T100000", "END:VEVENT",
            "BEGIN:VEVENT", "UID:1", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260928T010000Z", "DTSTART;TZID=Asia/Shanghai:20260928T200000", "END:VEVENT",
            "BEGIN:VEVENT", "UID:1", "RECURRENCE-ID:20261005T010000Z", "DTSTART;TZID=Asia/Shanghai:20261006T080000", "END:VEVENT",
        ]);
        Assert.Equal("0907T0900 0914T1000 0921T1000 0928T2000 1006T0800", calendar.Occurrences().Starts());
    }

    [Fact]
    public void Occurrences_FromACancellationOnwards_DoNotTakePlace() =>
        Assert.Equal("0907T0900 0914T0900", Changed("RECURRENCE-ID;RANGE=THISANDFUTURE:20260921T010000Z", "DTSTART:20260921T010000Z", "STATUS:CANCELLED").Occurrences().Starts());

    [Fact]
    public void Occurrences_OfAnAllDaySeries_ChangeByDayOrInstant()
    {
        string[] daily = ["BEGIN:VEVENT", "UID:1", "DTSTART;VALUE=DATE:20260907", "RRULE:FREQ=DAILY;COUNT=3", "END:VEVENT", "BEGIN:VEVENT", "UID:1"];
        Assert.Equal("0907 0909 0912", Calendars.Of([.. daily, "RECURRENCE-ID;VALUE=DATE:20260908", "DTSTART;VALUE=DATE:20260912", "END:VEVENT"]).Occurrences().Starts());
        Assert.Equal("0907 0909 0912", Calendars.Of([.. daily, "RECURRENCE-ID:20260907T160000Z", "DTSTART;VALUE=DATE:20260912", "END:VEVENT"]).Occurrences().Starts());
    }

    [Fact]
    public void Occurrences_WithAnOlderAndANewerChange_FollowTheNewer()
    {
        var calendar = Calendars.Of(
        [
            .. Weekly,
            "BEGIN:VEVENT", "UID:1", "SEQUENCE:2", "RECURRENCE-ID:20260914T010000Z", "DTSTART:20260915T010000Z", "END:VEVENT",
            "BEGIN:VEVENT", "UID:1", "SEQUENCE:1", "RECURRENCE-ID:20260914T010000Z", "DTSTART:20260916T010000Z", "END:VEVENT",
        ]);
        Assert.Equal("0907T0100 0915T0100", calendar.Occurrences().Take(2).UtcStarts());
    }

    [Fact]
    public void Occurrences_OfAChangeWithoutItsSeries_AreTheChange() =>
        Assert.Equal("0916T1400", Calendars.Of("RECURRENCE-ID:20260914T010000Z", "DTSTART;TZID=Asia/Shanghai:20260916T140000").Occurrences().Starts());
}
