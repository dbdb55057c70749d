using PartyMassCenter.Client.Bookings.Series;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Client.Tests.Bookings.Series;

public class RepeatDraftTests
{
    /// <summary>Saturday 2027-02-20 is 正月十五.</summary>
    private static readonly DateOnly First = new(2027, 2, 20);

    [Theory]
    [InlineData("FREQ=DAILY;INTERVAL=3", RepeatChoice.Daily)]
    [InlineData("FREQ=WEEKLY;BYDAY=SA", RepeatChoice.Weekly)]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,WE;INTERVAL=2", RepeatChoice.Weekly)]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=20", RepeatChoice.MonthDay)]
    [InlineData("FREQ=MONTHLY;BYDAY=3SA", RepeatChoice.NthWeekday)]
    [InlineData("FREQ=YEARLY", RepeatChoice.Yearly)]
    [InlineData("LUNAR;MONTH=1;DAY=15", RepeatChoice.LunarYearly)]
    public void Of_APatternOfTheForm_IsThatPatternAgain(string rule, RepeatChoice choice)
    {
        var draft = RepeatDraft.Of(new SeriesPattern { Rule = rule, Policy = HolidayPolicy.Later, Until = First.AddYears(1) }, First);
        Assert.Equal(choice, draft.Choice);
        var pattern = draft.Pattern(First);
        Assert.Equal((rule, HolidayPolicy.Later, First.AddYears(1)), (pattern.Rule, pattern.Policy, pattern.Until));
    }

    [Fact]
    public void Of_ARuleThatTheFormCantSay_BeginsWithEveryWeek() =>
        Assert.Equal("FREQ=WEEKLY;BYDAY=SA", RepeatDraft.Of(new SeriesPattern { Rule = "FREQ=MONTHLY;BYDAY=1MO,3MO", Count = 5 }, First).Pattern(First).Rule);
}
