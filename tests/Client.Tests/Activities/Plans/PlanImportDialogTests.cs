using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Activities.Plans;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Activities.Plans;

public class PlanImportDialogTests : PageContext
{
    private const string Pasted = "时间\t活动名称\t地点\t预算\n正月十五\t元宵灯谜会\t文化广场\t3000\n不知道哪天\t没有日期\t文化广场\t100\n";

    private readonly FakePlans plans = new();
    private int? imported;

    protected override void AddServices() => Services.AddSingleton<IPlanService>(plans);

    [Fact]
    public void Pasted_ShowsWhatCanBeImported_AndTheProblemOfEachRow()
    {
        var dialog = Open();
        Paste(dialog, Pasted);
        Assert.Contains("1项可以导入，1项有问题", dialog.Find("[data-testid=preview-sum]").TextContent);
        Assert.Equal(2, dialog.FindAll("[data-testid=import-row]").Count);
        Assert.Contains("正月十五（3月3日）", dialog.FindAll("[data-testid=import-row]")[0].TextContent);
        Assert.Single(dialog.FindAll("[data-testid=import-problem]"));
        Assert.Equal(["Date", "Title", "Place", "Budget"], dialog.FindAll("[data-testid=import-column]").Select(c => c.QuerySelector("option[selected]")!.GetAttribute("value")));

        dialog.Find("[data-testid=import-go]").Click();
        dialog.WaitForAssertion(() => Assert.Equal(1, imported));
        Assert.True(Assert.Single(plans.Imported).LeaveOutProblems);
    }

    [Fact]
    public void Column_WhenMappedByHand_IsReadSo()
    {
        var dialog = Open();
        Paste(dialog, Pasted);
        dialog.FindAll("[data-testid=import-column]")[2].Change("Host");
        dialog.WaitForAssertion(() => Assert.Equal("Host", dialog.FindAll("[data-testid=import-column]")[2].QuerySelector("option[selected]")!.GetAttribute("value")));
        dialog.Find("[data-testid=import-go]").Click();
        dialog.WaitForAssertion(() => Assert.Equal([PlanField.Date, PlanField.Title, PlanField.Host, PlanField.Budget], Assert.Single(plans.Imported).Mapping!));
    }

    [Fact]
    public void Import_WhenRefused_KeepsWhatWasPasted()
    {
        plans.Refusal = Refusal.Conflict("plan.busy", "别人刚刚导入过。");
        var dialog = Open();
        Paste(dialog, Pasted);
        dialog.Find("[data-testid=import-go]").Click();
        dialog.WaitForAssertion(() => Assert.Contains("别人刚刚导入过", dialog.Find("[data-testid=refused]").TextContent));
        Assert.Contains("元宵灯谜会", dialog.Find("[data-testid=import-text]").GetAttribute("value")!, StringComparison.Ordinal);
        Assert.Null(imported);
    }

    [Fact]
    public void Workbook_IsReadAndShownAtOnce_OrSaysWhatIsWrong()
    {
        plans.Workbook = Refusal.Invalid("import.workbook", "这不是xlsx表格，请另存为xlsx再试。");
        var dialog = Open();
        Upload(dialog);
        dialog.WaitForAssertion(() => Assert.Contains("另存为xlsx", dialog.Find("[data-testid=refused]").TextContent));
        Assert.Empty(dialog.FindAll("[data-testid=preview]"));

        plans.Workbook = Pasted;
        Upload(dialog);
        dialog.WaitForAssertion(() => Assert.Contains("1项可以导入", dialog.Find("[data-testid=preview-sum]").TextContent));
    }

    private static void Paste(IRenderedComponent<PlanImportDialog> dialog, string text)
    {
        dialog.Find("[data-testid=import-text]").Change(text);
        dialog.Find("form").Submit();
        dialog.WaitForElement("[data-testid=preview]");
    }

    private static void Upload(IRenderedComponent<PlanImportDialog> dialog) => dialog.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("x", "计划.xlsx"));

    private IRenderedComponent<PlanImportDialog> Open() => Render<PlanImportDialog>(p => p.Add(d => d.CenterId, Sample.Center).Add(d => d.Year, 2026).Add(d => d.OnDone, (int count) => imported = count));
}
