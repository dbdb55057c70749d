using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Reminders.Rules;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Tests.Reminders.Rules;

public class RulesPageTests : PageContext
{
    private FakeRules Rules { get; } = new();

    protected override void AddServices() => Services.AddSingleton<IReminderRuleService>(Rules);

    private IRenderedComponent<RulesPage> Open(params Permission[] permissions) => Render<RulesPage>(p => p.AddCascadingValue(Sample.Workplace(permissions)));

    [Fact]
    public void Page_WithoutTheRight_IsForbidden() => Assert.NotEmpty(Open().FindAll("[data-testid=forbidden]"));

    [Fact]
    public void Page_WithoutRules_ShowsTheWayToThePresets() => Assert.Contains("/app/reminder-rules/presets", Open(Permission.ViewReminders, Permission.ManageReminders).Find("[data-testid=state-empty]").InnerHtml);

    [Fact]
    public void Rows_ReadAsSentences_AndCanBeSearched()
    {
        Rules.Add("召开议事会");
        Rules.Add("夜查灯带");
        var page = Open(Permission.ViewReminders);
        Assert.Contains("每月15日 9:00", page.FindAll("[data-testid=rule]")[0].TextContent);
        Assert.Empty(page.FindAll("[data-testid=pause]"));
        page.Find("[data-testid=rules-search]").Input("灯");
        Assert.Equal("夜查灯带", Assert.Single(page.FindAll("[data-testid=rule]")).GetAttribute("data-title"));
        Assert.StartsWith("1 条规则", page.Find("[data-testid=rules-count]").TextContent);
    }

    [Fact]
    public void Pause_AndGoOn_IsOneTap()
    {
        var id = Rules.Add("夜查灯带");
        var page = Open(Permission.ViewReminders, Permission.ManageReminders);
        page.Find("[data-testid=pause]").Click();
        Assert.Contains(id, Rules.Paused);
        Assert.Contains("已暂停", page.Find("[data-testid=rule]").TextContent);
        page.Find("[data-testid=pause]").Click();
        Assert.Empty(Rules.Paused);
    }
}
