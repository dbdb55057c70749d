using PartyMassCenter.Shared.ICalendar;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.Tests.ICalendar;

public class FeedRuleTests
{
    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=WE;COUNT=3", "DTSTART;TZID=Asia/Shanghai:20260923T090000", "RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=WE")]
    [InlineData("FREQ=WEEKLY;UNTIL=20261012", "DTSTART;TZID=Asia/Shanghai:20260921T090000", "RRULE:FREQ=WEEKLY;UNTIL=20261012T155959Z")]
    [InlineData("FREQ=WEEKLY;UNTIL=20261012T090000", "DTSTART;TZID=Asia/Shanghai:20260921T090000", "RRULE:FREQ=WEEKLY;UNTIL=20261012T010000Z")]
    [InlineData("FREQ=WEEKLY;UNTIL=20261012T010000Z", "DTSTART;TZID=Asia/Shanghai:20260921T090000", "RRULE:FREQ=WEEKLY;UNTIL=20261012T010000Z")]
    public void Event_WithRule_WritesOnlyWhatClientsReadAlike(string text, string start, string rule)
    {
        Assert.True(RecurrenceRule.TryParse(text, out var parsed, out _));
        var lines = CalendarWriterTests.Lines(CalendarWriterTests.Event() with { Rule = parsed });
        Assert.Contains(start, lines);
        Assert.Contains(rule, lines);
    }

    [Fact]
    public void Event_OfWholeDaysWithRule_HasADateAsUntil()
    {
        Assert.True(RecurrenceRule.TryParse("FREQ=DAILY;UNTIL=20261012T160000Z", out var parsed, out _));
        Assert.Contains("RRULE:FREQ=DAILY;UNTIL=20261013", CalendarWriterTests.Lines(CalendarWriterTests.Event() with { IsAllDay = true, Rule = parsed }));
    }

    [Fact]
    public void Event_WhoseRuleNeverMatches_IsNotWritten()
    {
        Assert.True(RecurrenceRule.TryParse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", out var parsed, out _));
        Assert.Empty(CalendarWriterTests.Lines(CalendarWriterTests.Event() with { Rule = parsed }));
    }
}
