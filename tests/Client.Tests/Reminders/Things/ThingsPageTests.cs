using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Reminders.Things;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Tests.Reminders.Things;

public class ThingsPageTests : PageContext
{
    private FakeRules Rules { get; } = new();

    protected override void AddServices() => Services.AddSingleton<IReminderRuleService>(Rules);

    private IRenderedComponent<ThingsPage> Open(params Permission[] permissions) => Render<ThingsPage>(p => p.AddCascadingValue(Sample.Workplace(permissions)));

    private void Add(string name, DateOnly until) => Rules.Things.Add(new ExpiringThing(Guid.CreateVersion7(), Sample.Center, ReminderSubjectKind.Board, name, null, until, Guid.CreateVersion7()));

    [Fact]
    public void Page_WithoutTheRight_IsForbidden() => Assert.NotEmpty(Open().FindAll("[data-testid=forbidden]"));

    [Fact]
    public void Rows_SayHowLongIsLeft()
    {
        Add("旧展板", Sample.Day.AddDays(-3));
        Add("公示栏", Sample.Day);
        Add("宣传画", Sample.Day.AddDays(14));
        Add("合同", Sample.Day.AddDays(15));
        var page = Open(Permission.ViewReminders);
        Assert.Equal(["已过期3天", "今天到期", "还有14天", "还有15天"], page.FindAll("[data-testid=left]").Select(c => c.TextContent));
        Assert.Empty(page.FindAll("[data-testid=change-thing], [data-testid=new-thing]"));
    }

    [Fact]
    public void Add_WithoutADay_SaysSoAndLosesNothing()
    {
        var page = Open(Permission.ViewReminders, Permission.ManageReminders);
        page.Find("[data-testid=new-thing]").Click();
        page.Find("[data-testid=thing-name]").Change("财务公开版面");
        page.Find("[data-testid=thing-form]").Submit();
        Assert.Contains("请填写到期日期", page.Find("[data-testid=thing-dialog]").TextContent);
        Assert.Equal("财务公开版面", page.Find("[data-testid=thing-name]").GetAttribute("value"));
        page.Find("[data-testid=thing-until]").Change("2026-12-31");
        page.Find("[data-testid=thing-form]").Submit();
        Assert.Equal(new DateOnly(2026, 12, 31), Assert.Single(Rules.Things).Until);
        Assert.Empty(page.FindAll("[data-testid=thing-dialog]"));
    }

    [Fact]
    public void Add_WhenRefused_StaysOpen()
    {
        Rules.Refusal = Refusal.Conflict("reminder.too-many", "太多了。");
        var page = Open(Permission.ViewReminders, Permission.ManageReminders);
        page.Find("[data-testid=new-thing]").Click();
        page.Find("[data-testid=thing-name]").Change("版面");
        page.Find("[data-testid=thing-until]").Change("2026-12-31");
        page.Find("[data-testid=thing-form]").Submit();
        Assert.Contains("太多了", page.Find("[data-testid=refused]").TextContent);
    }

    [Fact]
    public void Change_AndRemove_AskFirst()
    {
        Add("公示栏", Sample.Day);
        var page = Open(Permission.ViewReminders, Permission.ManageReminders);
        page.Find("[data-testid=change-thing]").Click();
        page.Find("[data-testid=thing-until]").Change("2027-01-31");
        page.Find("[data-testid=thing-form]").Submit();
        Assert.Equal(new DateOnly(2027, 1, 31), Rules.Things[0].Until);
        page.Find("[data-testid=remove-thing]").Click();
        Assert.Single(Rules.Things);
        page.Find("[data-testid=remove-thing-confirm]").Click();
        Assert.Empty(Rules.Things);
    }
}
