using Bunit;
using PartyMassCenter.Client.Reminders;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Tests.Reminders;

public class TodoPageTests : PageContext
{
    private static ReminderListItem Item(ProofKind proof, ReminderStatus status = ReminderStatus.Due) => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), Sample.Center, "柳溪村党群服务中心", "检查灯带", null, ReminderSubjectKind.Plate, null,
        new DateTime(2026, 11, 21, 20, 0, 0), new DateTime(2026, 11, 21, 22, 0, 0), status, proof, "村干部", null, null, false, true, new DateTime(2026, 11, 21));

    private IRenderedComponent<TodoPage> Open() => Render<TodoPage>(p => p.AddCascadingValue(Sample.Workplace(Permission.ViewReminders)));

    [Fact]
    public void Page_WithNothingToDo_SaysSo() => Assert.NotEmpty(Open().FindAll("[data-testid=state-empty]"));

    [Fact]
    public void Complete_OfATick_NeedsOneTap()
    {
        Reminders.Mine.Add(Item(ProofKind.Tick, ReminderStatus.Late));
        var page = Open();
        Assert.Contains("逾期", page.Find("[data-testid=todo-late]").TextContent, StringComparison.Ordinal);
        page.Find("[data-testid=todo-complete]").Click();
        page.WaitForAssertion(() => Assert.Single(Reminders.Completed));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[data-testid=todo]")));
    }

    [Fact]
    public void Complete_WithANoteThatIsRefused_KeepsWhatWasWritten()
    {
        Reminders.Mine.Add(Item(ProofKind.Note));
        Reminders.Refusal = Refusal.Conflict("reminder.done", "这件事已由李秀梅办好。");
        var page = Open();
        page.Find("[data-testid=todo-complete]").Click();
        page.Find("[data-testid=proof-note]").Input("都亮着");
        page.Find("[data-testid=complete-dialog] form").Submit();
        page.WaitForAssertion(() => Assert.Contains("已由李秀梅办好", page.Find("[data-testid=complete-dialog] [data-testid=refused]").TextContent, StringComparison.Ordinal));
        Assert.Equal("都亮着", page.Find("[data-testid=proof-note]").GetAttribute("value"));
        Reminders.Refusal = null;
        page.Find("[data-testid=complete-dialog] form").Submit();
        page.WaitForAssertion(() => Assert.Equal("都亮着", Assert.Single(Reminders.Completed).Note));
        Assert.Empty(page.FindAll("[data-testid=complete-dialog]"));
    }
}
