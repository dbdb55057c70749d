using PartyMassCenter.Client.Bookings.Displays;

namespace PartyMassCenter.Client.Tests.Bookings;

public class MonthOfTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("2026-11", "2026-10-26", "2026-12-07")]
    [InlineData("2027-02", "2027-02-01", "2027-03-01")]
    [InlineData("2026-05", "2026-04-27", "2026-06-01")]
    public void FromAndTo_AreWholeWeeks(string text, string from, string to)
    {
        var month = MonthOf.Or(text, Today);
        Assert.Equal((DateOnly.Parse(from, null), DateOnly.Parse(to, null)), (month.From, month.To));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-13")]
    [InlineData("9999-12")]
    [InlineData("<script>")]
    public void Or_WhenMissingOrOdd_IsTheMonthOfTheDay(string? text) => Assert.Equal("2026-11", MonthOf.Or(text, Today).Text);
}
