using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Activities.Reports;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Activities.Reports;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Activities.Reports;

public class ReportCardTests : PageContext
{
    private readonly FakeReports reports = new();

    protected override void AddServices() => Services.AddSingleton<IActivityReportService>(reports);

    [Fact]
    public void Card_ShowsWhoCameAgainstWhoWasExpected()
    {
        var text = Open().Find("[data-testid=report]").TextContent;
        Assert.Contains("86 人次，预计80人（107%）", text);
        Assert.Contains("村民56，游客30；报名50人", text);
        Assert.Contains("4.5星（2人评价）", text);
        Assert.Contains("谜题有意思", text);
    }

    [Fact]
    public void Text_IsKeptWhenRefused_AndSavedTrimmed()
    {
        var card = Open();
        card.Find("form").Submit();
        Assert.Contains("请写几句", card.Find("[data-testid=refused]").TextContent);

        reports.Refusal = Refusal.Conflict("activity.not-yet", "活动开始以后才能写。");
        card.Find("[data-testid=report-text]").Input(" 到场86人 ");
        card.Find("form").Submit();
        card.WaitForAssertion(() => Assert.Contains("活动开始以后", card.Find("[data-testid=refused]").TextContent));
        Assert.Equal(" 到场86人 ", card.Find("[data-testid=report-text]").GetAttribute("value"));

        reports.Refusal = null;
        card.Find("form").Submit();
        card.WaitForAssertion(() => Assert.Equal(["到场86人"], reports.Written));
    }

    [Fact]
    public void Photos_AreAddedOneByOne_AndEachFaultIsNamed()
    {
        var card = Open();
        card.Find("[data-testid=report-text]").Input("还没写完");
        card.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("a", "一.jpg"), InputFileContent.CreateFromText("b", "二.jpg"));
        card.WaitForAssertion(() => Assert.Equal(2, reports.Photos));

        reports.Refusal = Refusal.Invalid("activity.photo", "请重新选择一张。");
        card.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("c", "三.jpg"));
        card.WaitForAssertion(() => Assert.Contains("三.jpg：请重新选择一张。", card.Find("[data-testid=refused]").TextContent));
        Assert.Equal("还没写完", card.Find("[data-testid=report-text]").GetAttribute("value"));
    }

    [Fact]
    public void Reader_SeesTheTextAndNoForm()
    {
        reports.Report = reports.Report with { MayWrite = false, Text = "到场86人，群众反映好" };
        var card = Open();
        Assert.Empty(card.FindAll("form"));
        Assert.Contains("群众反映好", card.Find(".pre").TextContent);
    }

    private IRenderedComponent<ReportCard> Open() => Render<ReportCard>(p => p.Add(c => c.ActivityId, FakeActivities.Id));
}
