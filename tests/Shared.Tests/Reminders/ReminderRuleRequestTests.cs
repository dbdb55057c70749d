using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;
using PartyMassCenter.Shared.Tests.Common;

namespace PartyMassCenter.Shared.Tests.Reminders;

public class ReminderRuleRequestTests
{
    private static ReminderRuleRequest Request(Schedule? schedule = null) => new() { Title = "更换版面", Timing = new(schedule ?? new MonthDaySchedule(15), new(9, 0)) };

    [Fact]
    public void Validate_OfAWholeRule_FindsNothing() => Assert.Empty(Validation.Problems(Request()));

    [Fact]
    public void Validate_WithAFaultyTiming_SaysIt() => Assert.Contains("每月几日请填1到31", Assert.Single(Validation.Problems(Request(new MonthDaySchedule(40)))));

    [Fact]
    public void Validate_RelativeToNothing_IsRefused()
    {
        var request = Request(new RelativeSchedule("版面到期日", -7));
        Assert.Contains("请选择和什么有关", Assert.Single(Validation.Problems(request)));
        request.SubjectKind = ReminderSubjectKind.Board;
        Assert.Empty(Validation.Problems(request));
    }
}
