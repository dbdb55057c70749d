using System.Globalization;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.Tests.ICalendar.Recurrence;

public class RecurrenceRuleTextTests
{
    [Theory]
    [InlineData("FREQ=DAILY", "FREQ=DAILY")]
    [InlineData("rrule:freq=weekly;byday=fr,mo,mo;interval=1;wkst=mo;", "FREQ=WEEKLY;BYDAY=MO,FR")]
    [InlineData("COUNT=5;FREQ=MONTHLY;BYDAY=+2TU,-1FR", "FREQ=MONTHLY;COUNT=5;BYDAY=2TU,-1FR")]
    [InlineData("FREQ=YEARLY;BYMONTH=12,1;BYMONTHDAY=-1,15;WKST=SU", "FREQ=YEARLY;BYMONTHDAY=-1,15;BYMONTH=1,12;WKST=SU")]
    [InlineData("FREQ=DAILY;UNTIL=20261231T160000Z", "FREQ=DAILY;UNTIL=20261231T160000Z")]
    [InlineData("FREQ=DAILY;UNTIL=20261231", "FREQ=DAILY;UNTIL=20261231")]
    [InlineData("RSCALE=Chinese;FREQ=YEARLY;BYMONTH=5L;SKIP=FORWARD", "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=5L;SKIP=FORWARD")]
    [InlineData("FREQ=YEARLY;BYSETPOS=1,-1", "FREQ=YEARLY")]
    [InlineData("FREQ=DAILY;COUNT=3;UNTIL=20261231;X-OWN=1", "FREQ=DAILY;COUNT=3")]
    public void Rule_IsWrittenInItsCanonicalForm(string text, string canonical)
    {
        Assert.Equal(canonical, Parsed(text).ToString());
        Assert.Equal(canonical, Parsed(canonical).ToString());
    }

    [Theory]
    [InlineData("", "FREQ")]
    [InlineData("INTERVAL=2", "FREQ")]
    [InlineData("FREQ=FORTNIGHTLY", "FREQ=FORTNIGHTLY")]
    [InlineData("FREQ=3", "FREQ=3")]
    [InlineData("FREQ=DAILY;FREQ=DAILY", "两次")]
    [InlineData("FREQ=DAILY;INTERVAL=0", "INTERVAL=0")]
    [InlineData("FREQ=DAILY;INTERVAL=99999999999", "INTERVAL")]
    [InlineData("FREQ=DAILY;COUNT=-1", "COUNT=-1")]
    [InlineData("FREQ=DAILY;UNTIL=2026", "UNTIL=2026")]
    [InlineData("FREQ=DAILY;BYHOUR=24", "0 到 23")]
    [InlineData("FREQ=DAILY;BYMONTH=", "BYMONTH=")]
    [InlineData("FREQ=DAILY;BYMONTH=0", "BYMONTH=0")]
    [InlineData("FREQ=YEARLY;BYMONTH=13", "BYMONTH")]
    [InlineData("FREQ=YEARLY;BYMONTH=5L", "RSCALE=CHINESE")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=54", "BYWEEKNO")]
    [InlineData("FREQ=YEARLY;BYYEARDAY=367", "BYYEARDAY")]
    [InlineData("FREQ=MONTHLY;BYDAY=0MO", "BYDAY=0MO")]
    [InlineData("FREQ=MONTHLY;BYDAY=6MO", "BYDAY")]
    [InlineData("FREQ=DAILY;BYDAY=1MO", "按月或按年")]
    [InlineData("FREQ=MONTHLY;BYWEEKNO=10", "FREQ=YEARLY")]
    [InlineData("FREQ=MONTHLY;BYYEARDAY=10", "BYYEARDAY")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=10", "BYMONTHDAY")]
    [InlineData("FREQ=MONTHLY;BYSETPOS=2", "BYSETPOS")]
    [InlineData("FREQ=MONTHLY;SKIP=FORWARD", "RSCALE")]
    [InlineData("RSCALE=MARTIAN;FREQ=YEARLY", "MARTIAN")]
    [InlineData("FREQ=DAILY;BYMOON=1", "BYMOON")]
    public void Rule_ThatIsWrong_IsRefusedWithWhatToDo(string text, string part)
    {
        Assert.False(RecurrenceRule.TryParse(text, out var rule, out var problem));
        Assert.Null(rule);
        Assert.Contains(part, problem);
        Assert.Matches("请|可用|只能", problem);
    }

    /// <summary>Swedish writes its minus as U+2212.</summary>
    [Fact]
    public void Rule_UnderAnyCulture_IsWrittenAlike()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            Assert.Equal("FREQ=MONTHLY;BYDAY=-1FR", Parsed("FREQ=MONTHLY;BYDAY=-1FR").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("FREQ=DAILY;UNTIL=20261231", false, "Asia/Shanghai", "FREQ=DAILY;UNTIL=20261231T155959Z")]
    [InlineData("FREQ=DAILY;UNTIL=20261231T090000", false, "Asia/Shanghai", "FREQ=DAILY;UNTIL=20261231T010000Z")]
    [InlineData("FREQ=DAILY;UNTIL=20261231T160000Z", true, "Asia/Shanghai", "FREQ=DAILY;UNTIL=20270101")]
    [InlineData("FREQ=DAILY;UNTIL=20261231T160000Z", false, null, "FREQ=DAILY;UNTIL=20261231T160000")]
    public void Until_IsWrittenInTheFormOfTheStart(string text, bool isDate, string? zone, string expected) =>
        Assert.Equal(expected, Parsed(text).ToString(isDate, zone is null ? CalendarZone.Floating : CalendarZone.FromSystem(zone)!));

    private static RecurrenceRule Parsed(string text)
    {
        Assert.True(RecurrenceRule.TryParse(text, out var rule, out var problem), problem);
        return rule;
    }
}
