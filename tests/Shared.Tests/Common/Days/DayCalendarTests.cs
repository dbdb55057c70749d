using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Shared.Tests.Common.Days;

public class DayCalendarTests
{
    [Theory]
    [InlineData("2026-11-20", DayKind.Working, null, null)]
    [InlineData("2026-11-21", DayKind.Weekend, null, null)]
    [InlineData("2026-10-01", DayKind.Festival, "休", "国庆节")]
    [InlineData("2026-10-05", DayKind.DayOff, "休", "国庆节放假")]
    [InlineData("2026-01-03", DayKind.DayOff, "休", "元旦放假")]
    [InlineData("2026-10-10", DayKind.MakeUp, "班", "调休上班")]
    [InlineData("2027-10-01", DayKind.Unpublished, null, null)]
    public void On_ADay_TellsItsKindInWords(string date, DayKind kind, string? mark, string? text)
    {
        var day = Holidays.Of2026.On(DateOnly.Parse(date, null));
        Assert.Equal((kind, mark, text), (day.Kind, day.Mark, day.MarkText));
    }

    [Fact]
    public void Changes_OfANewYear_AreTheMarkedDaysOnly()
    {
        var notice = new HolidayNotice(2027, "通知", [new HolidayBreak("元旦", new(2027, 1, 1), new(2027, 1, 3), [new(2027, 1, 1)])], [new(2027, 1, 9)]);
        var changes = Holidays.Of2026.Changes(Holidays.Of2026.With(notice), 2027);
        Assert.Equal(["元旦", "元旦放假", "元旦放假", "调休上班"], changes.Select(c => c.After.MarkText));
        Assert.Empty(Holidays.Of2026.With(notice).Changes(Holidays.Of2026.With(notice), 2027));
    }
}
