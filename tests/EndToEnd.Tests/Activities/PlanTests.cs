using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Activities;

/// <summary>A year's plan out of a workbook, and two people with the same activity open.</summary>
[Collection(SiteGroup.Name)]
public class PlanTests(Site site)
{
    [BrowserFact]
    public async Task Year_IsImportedFromAWorkbook_AndEachProblemIsNamedFirst()
    {
        await using var organiser = await site.VisitAsAsync(SampleAccounts.Organiser);
        await organiser.GoAsync($"/app/plan?year={RunningServer.Tomorrow.Year + 2}");
        await organiser.Find("import").ClickAsync();
        await organiser.Find("import-file").SetInputFilesAsync(Workbook(["时间", "活动名称", "地点", "预算"], ["正月十五", "元宵灯谜会", "文化广场", "3000"], ["3月5日", "学雷锋便民服务", "文化广场", "很多"], ["国庆节", "歌唱祖国文艺演出", "文体活动室", "2万元"]));
        await Expect(organiser.Find("import-text")).ToHaveValueAsync(new Regex("元宵灯谜会"));
        if (await organiser.Find("preview").CountAsync() == 0) await organiser.Find("import-preview").ClickAsync();
        await Expect(organiser.Find("preview-sum")).ToContainTextAsync("2项可以导入，1项有问题");
        await Expect(organiser.Find("import-problem")).ToContainTextAsync("预算“很多”不是金额");
        await Expect(organiser.Find("import-row").First).ToContainTextAsync("正月十五（");

        await organiser.Find("import-go").ClickAsync();
        await Expect(organiser.Find("toasts")).ToContainTextAsync("已导入2项");
        await Expect(organiser.Page.GetByText("元宵灯谜会")).ToBeVisibleAsync();
        await Expect(organiser.Page.GetByText("歌唱祖国文艺演出")).ToBeVisibleAsync();
        await Expect(organiser.Page.GetByText("学雷锋便民服务")).ToHaveCountAsync(0);
        organiser.AssertNoScriptErrors();
    }

    [BrowserFact]
    public async Task TwoEditors_OfOneActivity_LoseNoWord()
    {
        var start = RunningServer.Tomorrow.AddDays(200).ToDateTime(new TimeOnly(9, 0));
        var made = (await (await site.Server.AsAsync(SampleAccounts.Organiser)).PostAsync<ActivityDetails>("activities", new ActivityRequest
        {
            CenterId = site.Server.CenterId,
            Title = "合唱排练",
            Start = start,
            End = start.AddHours(2),
            OutsidePlace = "文化广场",
        })).Must;
        await using var organiser = await site.VisitAsAsync(SampleAccounts.Organiser);
        await using var secretary = await site.VisitAsAsync(SampleAccounts.CenterAdministrator, Look.Phone);
        foreach (var visitor in new[] { organiser, secretary }) await visitor.GoAsync($"/app/activities/{made.Id}/edit");

        await organiser.Find("title").FillAsync("合唱排练专场");
        await secretary.Find("title").FillAsync("新年合唱排练");
        await secretary.Find("place").FillAsync("村口大舞台");
        await organiser.Find("save").ClickAsync();
        await Expect(organiser.Find("activity-title")).ToContainTextAsync("合唱排练专场");

        // Both wrote a name: the later one chooses; what only they changed stays as they typed it.
        await secretary.Find("save").ClickAsync();
        await Expect(secretary.Find("merge")).ToContainTextAsync("合唱排练专场");
        await Expect(secretary.Find("merge-choice")).ToHaveCountAsync(1);
        await Expect(secretary.Find("place")).ToHaveValueAsync("村口大舞台");
        await secretary.Find("merge-mine").ClickAsync();
        await secretary.Find("save").ClickAsync();
        await Expect(secretary.Find("activity-title")).ToContainTextAsync("新年合唱排练");
        await Expect(secretary.Page.GetByText("村口大舞台").First).ToBeVisibleAsync();
        secretary.AssertNoScriptErrors();
    }

    /// <summary>The least that a spreadsheet program would write: one sheet of texts.</summary>
    private static FilePayload Workbook(params string[][] rows)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        using (var sheet = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open()))
        {
            sheet.Write("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
            for (var r = 0; r < rows.Length; r++)
                sheet.Write($"<row r=\"{r + 1}\">{string.Concat(rows[r].Select((text, c) => $"<c r=\"{(char)('A' + c)}{r + 1}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>");
            sheet.Write("</sheetData></worksheet>");
        }

        return new FilePayload { Name = "plan.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = file.ToArray() };
    }
}
