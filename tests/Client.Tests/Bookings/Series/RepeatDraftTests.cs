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

    [Theory]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO,3MO", RepeatChoice.NthWeekday, "FREQ=MONTHLY;BYDAY=3SA;INTERVAL=2")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=15", RepeatChoice.MonthDay, "FREQ=MONTHLY;BYMONTHDAY=20;INTERVAL=2")]
    [InlineData("FREQ=WEEKLY;INTERVAL=3;BYDAY=SA", RepeatChoice.Weekly, "FREQ=WEEKLY;BYDAY=SA;INTERVAL=2")]
    public void Of_ARuleThatTheFormCantSay_StaysUntilSomebodyChooses(string rule, RepeatChoice choice, string chosen)
    {
        var draft = RepeatDraft.Of(new SeriesPattern { Rule = rule, Count = 5 }, First);
        Assert.Equal((rule, choice), (draft.Pattern(First).Rule, draft.Choice));
        draft.Every = 2;
        Assert.Equal(chosen, draft.Pattern(First).Rule);
    }

    [Fact]
    public void Pattern_OfASeriesOnOneWeekday_GoesWithTheDay() =>
        Assert.Equal("FREQ=WEEKLY;BYDAY=SU", RepeatDraft.Of(new SeriesPattern { Rule = "FREQ=WEEKLY;BYDAY=SA", Count = 5 }, First).Pattern(First.AddDays(1)).Rule);

    [Fact]
    public void Pattern_OfASolarTerm_OnAnotherDay_IsYearly()
    {
        var draft = new RepeatDraft { Choice = RepeatChoice.SolarTerm };
        Assert.Equal("FREQ=YEARLY", draft.Pattern(First).Rule);
    }
}
