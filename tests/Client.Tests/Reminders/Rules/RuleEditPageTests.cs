using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Reminders.Rules;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Client.Tests.Reminders.Rules;

public class RuleEditPageTests : PageContext
{
    private FakeRules Rules { get; } = new();

    protected override void AddServices() => Services.AddSingleton<IReminderRuleService>(Rules);

    private IRenderedComponent<RuleEditPage> Open(Guid? id = null, Permission permission = Permission.ManageReminders) => Render<RuleEditPage>(p => p
        .Add(e => e.Id, id).AddCascadingValue(Sample.Workplace(permission)).AddCascadingValue(Holidays.Of2026));

    private static string[] Dates(IRenderedComponent<RuleEditPage> page) => [.. page.FindAll("[data-testid=preview-date] b:first-child").Where(b => b.TextContent.Length == 10).Select(b => b.TextContent)];

    [Fact]
    public void Page_WithoutTheRight_IsForbidden() => Assert.Empty(Open(permission: Permission.ViewReminders).FindAll("[data-testid=rule-form]"));

    [Fact]
    public void Preview_OfANewRule_ShowsTenDatesAndTheSentence()
    {
        var page = Open();
        Assert.Equal(10, Dates(page).Length);
        Assert.Equal("2026-12-15", Dates(page)[0]);
        Assert.Equal("每月15日 9:00：（要办的事）", page.Find("[data-testid=sentence]").TextContent);
        Assert.Contains("2027年的放假安排尚未公布", page.FindAll("[data-testid=preview-date]")[1].TextContent);
    }

    /// <summary>Every change of the sentence shows its dates and their reasons at once.</summary>
    [Fact]
    public void Preview_WhileOneEdits_FollowsEveryChange()
    {
        var page = Open();
        page.Find("[data-testid=day]").Change("5");
        page.Find("[data-testid=policy-Later]").Change(true);
        Assert.Contains("12-05 是周六，按“顺延”改为 12-07", page.FindAll("[data-testid=preview-date]")[0].TextContent);
        page.Find("[data-testid=choice]").Change(nameof(ScheduleChoice.Lunar));
        page.Find("[data-testid=lunar-month]").Change("1");
        page.Find("[data-testid=way]").Change("-1");
        page.Find("[data-testid=away]").Change("1");
        Assert.StartsWith("每年除夕 9:00", page.Find("[data-testid=sentence]").TextContent);
        Assert.Equal(["2027-02-05", "2028-01-25"], Dates(page)[..2]);
        page.Find("[data-testid=choice]").Change(nameof(ScheduleChoice.Weekly));
        page.Find("[data-testid=on-4]").Change(true);
        page.Find("[data-testid=on-1]").Change(false);
        Assert.Equal(["2026-11-25", "2026-12-02"], Dates(page)[..2]);
        page.Find("[data-testid=choice]").Change(nameof(ScheduleChoice.Cron));
        page.Find("[data-testid=cron]").Change("0 9 30 2 *");
        Assert.Contains("一次也没有", page.Find("[data-testid=preview-fault]").TextContent);
        page.Find("[data-testid=choice]").Change(nameof(ScheduleChoice.Relative));
        Assert.Contains("每件东西按自己在“到期登记”里的到期日算", page.Find("[data-testid=preview-example]").TextContent);
    }

    /// <summary>Each kind of schedule goes into the form and comes out of it as it was.</summary>
    public static TheoryData<Schedule> Kinds() =>
    [
        new OnceSchedule(new(2026, 12, 31)), new EveryDaysSchedule(), new EveryDaysSchedule(10, new(2026, 11, 1)), new WeeklySchedule(Weekdays.Wednesday | Weekdays.Friday),
        new WeeklySchedule(Weekdays.Monday, 2, new(2026, 11, 2)), new MonthDaySchedule(31), new MonthDaySchedule(10, 3, new(2026, 2, 1)), new MonthDaySchedule(10, 3), new MonthEndSchedule(0, 3, Schedule.Epoch.AddMonths(2)), new WeeklySchedule(Weekdays.Monday, 1, new(2026, 11, 2)), new NthWeekdaySchedule(-1, DayOfWeek.Friday),
        new MonthEndSchedule(2), new YearlySchedule(12, 4), new LunarSchedule(1, 1, -1), new LunarSchedule(null, 15), new SolarTermSchedule(SolarTerm.GrainInEar, 3),
        new RelativeSchedule("版面到期日", -7), new CronSchedule("30 8 * * 1-5"),
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Save_OfAnUntouchedRule_ChangesNothing(Schedule schedule)
    {
        var id = Rules.Add("检查灯带", schedule);
        var before = Rules.All[id].Timing;
        var page = Open(id);
        page.Find("[data-testid=rule-form]").Submit();
        Assert.Equal(before, Rules.All[id].Timing);
        Assert.EndsWith("/app/reminder-rules", Services.GetRequiredService<NavigationManager>().Uri);
    }

    [Fact]
    public void Save_OfANewRule_SendsWhatWasFilledIn()
    {
        var page = Open();
        page.Find("[data-testid=rule-title]").Change("夜查灯带");
        page.Find("[data-testid=choice]").Change(nameof(ScheduleChoice.Days));
        page.Find("[data-testid=at]").Change("20:00:00");
        page.Find("[data-testid=who-Person]").Change(true);
        page.Find("[data-testid=person]").Change(FakeRules.Chen.Id.ToString());
        page.Find("[data-testid=lead-60]").Change(true);
        page.Find("[data-testid=proof-Photo]").Change(true);
        page.Find("[data-testid=grace]").Change("120");
        page.Find("[data-testid=escalation-remove]").Click();
        page.Find("[data-testid=seasonal]").Change(true);
        page.Find("[data-testid=first-month]").Change("11");
        page.Find("[data-testid=last-month]").Change("2");
        page.Find("[data-testid=rule-form]").Submit();
        var sent = Assert.Single(Rules.All).Value;
        Assert.Equal(new ReminderTiming(new EveryDaysSchedule(), new(20, 0), HolidayPolicy.Unchanged, new Season(11, 2)), sent.Timing);
        Assert.Equal(("夜查灯带", FakeRules.Chen.Id, ProofKind.Photo, 120), (sent.Title, sent.PersonId, sent.Proof, sent.GraceMinutes));
        Assert.Equal([1440, 60], sent.LeadMinutes);
        Assert.Single(sent.Escalations);
    }

    [Fact]
    public void Save_WithFaults_SaysThemAndLosesNothing()
    {
        var page = Open();
        page.Find("[data-testid=day]").Change("45");
        page.Find("[data-testid=description]").Change("带上梯子");
        page.Find("[data-testid=rule-form]").Submit();
        Assert.Empty(Rules.All);
        Assert.Contains("请填写要办的事", page.Find("[data-testid=refused]").TextContent);
        page.Find("[data-testid=rule-title]").Change("查灯");
        page.Find("[data-testid=rule-form]").Submit();
        Assert.Contains("每月几日请填1到31", page.Find("[data-testid=refused]").TextContent);
        Assert.Equal("带上梯子", page.Find("[data-testid=description]").GetAttribute("value"));
    }

    [Fact]
    public void Save_BeforeALastDayOfNothing_SaysWhatToChoose()
    {
        var page = Open();
        page.Find("[data-testid=rule-title]").Change("更换版面");
        page.Find("[data-testid=choice]").Change(nameof(ScheduleChoice.Relative));
        page.Find("[data-testid=rule-form]").Submit();
        Assert.Contains("请选择和什么有关", page.Find("[data-testid=refused]").TextContent);
        page.Find("[data-testid=subject-kind]").Change(nameof(ReminderSubjectKind.Board));
        page.Find("[data-testid=rule-form]").Submit();
        Assert.Equal(new RelativeSchedule("版面到期日", 0), Assert.Single(Rules.All).Value.Timing!.Schedule);
    }

    [Fact]
    public void Save_WhenRefused_SaysWhyAndStays()
    {
        Rules.Refusal = PartyMassCenter.Shared.Common.Refusal.Conflict("reminder.changed", "别人刚改过。");
        var page = Open(Rules.Add("查灯"));
        page.Find("[data-testid=rule-form]").Submit();
        Assert.Contains("别人刚改过", page.Find("[data-testid=refused]").TextContent);
    }

    [Fact]
    public void New_FromAPreset_BeginsAsItStands()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/app/reminder-rules/new?preset=council.stars");
        var page = Render<RuleEditPage>(p => p.AddCascadingValue(Sample.Workplace(Permission.ManageReminders)).AddCascadingValue(Holidays.Of2026));
        Assert.Contains("评选“社区治理之星”", page.Find("[data-testid=sentence]").TextContent);
        Assert.Equal(["2026-12-31", "2027-03-31"], Dates(page)[..2]);
    }

    [Fact]
    public void Remove_AsksFirst()
    {
        var page = Open(Rules.Add("查灯"));
        page.Find("[data-testid=remove]").Click();
        Assert.Single(Rules.All);
        page.Find("[data-testid=remove-confirm]").Click();
        Assert.Empty(Rules.All);
    }
}
