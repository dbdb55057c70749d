using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Reminders.Rules;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Tests.Reminders.Rules;

public class PresetsPageTests : PageContext
{
    private FakeRules Rules { get; } = new();

    protected override void AddServices() => Services.AddSingleton<IReminderRuleService>(Rules);

    private IRenderedComponent<PresetsPage> Open(Permission permission = Permission.ManageReminders) => Render<PresetsPage>(p => p.AddCascadingValue(Sample.Workplace(permission)));

    [Fact]
    public void Page_WithoutTheRight_IsForbidden() => Assert.Empty(Open(Permission.ViewReminders).FindAll("[data-testid=preset-group]"));

    [Fact]
    public void Groups_AreAllThere_AndTheFirstIsOpen()
    {
        var page = Open();
        Assert.Equal(ReminderPresets.Groups, page.FindAll("[data-testid=preset-group]").Select(g => g.GetAttribute("data-name")!));
        Assert.Equal(ReminderPresets.All.Count(p => p.Group == ReminderPresets.Groups[0]), page.FindAll("[data-testid=preset]").Count);
    }

    [Theory]
    [InlineData("灯带夜晚常亮", "plate.lamp")]
    [InlineData("001-21", "council.meeting")]
    [InlineData("国家宪法日", "flag.constitution-day")]
    public void Search_FindsByWordAndSource(string word, string key)
    {
        var page = Open();
        page.Find("[data-testid=presets-search]").Input(word);
        Assert.Equal(key, Assert.Single(page.FindAll("[data-testid=preset]")).GetAttribute("data-key"));
    }

    [Fact]
    public void Search_ForNothing_SaysSo()
    {
        var page = Open();
        page.Find("[data-testid=presets-search]").Input("没有这样的");
        Assert.NotEmpty(page.FindAll("[data-testid=presets-none]"));
    }

    [Fact]
    public void Switch_OfOne_IsOneClickOnAndOff()
    {
        var page = Open();
        page.Find("[data-testid=presets-search]").Input("灯带夜晚常亮");
        page.Find("[data-testid=preset-switch]").Change(true);
        Assert.Equal(("plate.lamp", true), Assert.Single(Rules.Switched));
        Assert.Contains("已开启", page.Find("[data-testid=preset]").TextContent);
        page.Find("[data-testid=preset-switch]").Change(false);
        Assert.Equal(("plate.lamp", false), Rules.Switched[^1]);
    }

    [Fact]
    public void Switch_OfAGroup_SendsOnlyThoseThatAreOff()
    {
        Rules.Presets["flag.daily"] = Guid.CreateVersion7();
        var page = Open();
        page.Find("[data-name=国旗] [data-testid=group-open]").Click();
        page.Find("[data-name=国旗] [data-testid=group-on]").Click();
        Assert.Equal("flag.condition flag.new-year flag.spring-festival flag.labour-day flag.national-day flag.constitution-day", Assert.Single(Rules.Switched).Keys);
        page.Find("[data-testid=only-on]").Change(true);
        Assert.Equal(7, page.FindAll("[data-testid=preset]").Count);
    }

    [Fact]
    public void Switch_WhenRefused_StaysOff()
    {
        Rules.Refusal = Refusal.Forbidden("reminder.forbidden", "您不能开启。");
        var page = Open();
        page.Find("[data-testid=presets-search]").Input("灯带夜晚常亮");
        page.Find("[data-testid=preset-switch]").Change(true);
        Assert.Contains("未开启", page.Find("[data-testid=preset]").TextContent);
    }
}
