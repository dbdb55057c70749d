using System.IO.Compression;
using PartyMassCenter.Server.Activities.Registrations;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace PartyMassCenter.Server.Tests.Activities;

[Collection(ActivityWorldsGroup.Name)]
public class PlanTests(ActivityWorlds worlds)
{
    private const string Sheet = "活动,时间,地点,预算,人数,亮点\n元宵灯谜会,正月十五,村文化广场,3000,300,是\n春耕里的节气课,惊蛰,图书阅览室,500,60,\n乡村文化大集,5月4日,村文化广场,2万元,800,是\n年度村晚,12月,,8000,500,是";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Copy_OfLastYear_MovesLunarDatesAndSolarTerms(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        Assert.Equal(4, (await ImportAsync(world, Sheet)).Value);
        Assert.Equal("", (await PlanAsync(world, s => s.SaveMonthAsync(new PlanMonthRequest { CenterId = world.Center, Year = 2026, Month = 3, Theme = "春耕里的节气课" }))).Message);
        Assert.Equal(4, (await world.Host.AsAsync<IPlanService, Outcome<int>>(world.Organiser, s => s.CopyYearAsync(world.Center, 2027))).Value);
        var (before, after) = (await GetAsync(world, 2026), await GetAsync(world, 2027));
        Assert.Equal(new DateOnly(2026, 3, 3), Item(before, "元宵灯谜会").Date);
        Assert.Equal((new DateOnly(2027, 2, 20), 2), (Item(after, "元宵灯谜会").Date!.Value, Item(after, "元宵灯谜会").Month));
        Assert.Equal(new DateOnly(2027, 3, 6), Item(after, "春耕里的节气课").Date);
        Assert.Equal(new DateOnly(2027, 5, 4), Item(after, "乡村文化大集").Date);
        Assert.Equal(((DateOnly?)null, 12), (Item(after, "年度村晚").Date, Item(after, "年度村晚").Month));
        Assert.Equal("春耕里的节气课", after.Months[2].Theme);
        Assert.Equal("plan.there-already", Assert.Single((await world.Host.AsAsync<IPlanService, Outcome<int>>(world.Organiser, s => s.CopyYearAsync(world.Center, 2027))).Refusals).Code);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Import_WithBadRows_AddsNothingUntilTheyAreLeftOut(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        const string text = Sheet + "\n红色故事会,择日,,,,";
        var refused = await ImportAsync(world, text);
        Assert.Contains("第6行", Assert.Single(refused.Refusals).Message, StringComparison.Ordinal);
        Assert.Equal(0, (await GetAsync(world, 2026)).Months.Sum(m => m.Items.Count));
        Assert.Equal(4, (await ImportAsync(world, text, leaveOut: true)).Value);

        // A second time every row is there already.
        var preview = (await world.Host.AsAsync<IPlanService, Outcome<ImportPreview>>(world.Organiser, s => s.PreviewImportAsync(new PlanImportRequest { CenterId = world.Center, Year = 2026, Text = text }))).Value;
        Assert.Equal((0, 5), (preview.Good, preview.Bad));
        Assert.Equal("plan.import-nothing", Assert.Single((await ImportAsync(world, text, leaveOut: true)).Refusals).Code);
        var plan = await GetAsync(world, 2026);
        Assert.Equal([["元宵灯谜会"], ["乡村文化大集"], [], ["年度村晚"]], plan.Quarters.Select(q => q.Highlights));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Progress_CountsThemeActivitiesThatAreOver(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var item = (await world.Host.AsAsync<IPlanService, Outcome<Guid>>(world.Organiser, s => s.AddItemAsync(new PlanItemRequest { CenterId = world.Center, Year = 2026, Title = "年度村晚", DateText = "11月" }))).Value;
        var was = world.Host.Clock.WallClock;
        var themed = world.Request(new DateOnly(2026, 11, 28));
        (themed.PlanItemId, themed.Budget) = (item, 800.5m);
        var made = (await world.CreateAsync(themed)).Value;
        var other = (await world.CreateAsync(world.Request(new DateOnly(2026, 11, 29)))).Value;
        await world.PublishAsync(2026, 11);
        await world.Host.InDatabaseAsync(async db =>
        {
            await db.Activities.Where(a => a.Id == made.Id || a.Id == other.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.WalkInVillagers, 120).SetProperty(a => a.WalkInVisitors, 30));
            db.Add(new Registration { ActivityId = made.Id, CenterId = world.Center, Name = "王芳", Phone = "13800001234", People = 3, CheckedIn = 2, Status = RegistrationStatus.Confirmed, Source = RegistrationSource.Self, CodeHash = $"{made.Id:N}" });
            return await db.SaveChangesAsync();
        });
        Assert.Equal(new PlanProgress(0, 0, 0, 800.5m, 0, 0), (await GetAsync(world, 2026)).Progress);
        try
        {
            world.Host.Clock.MoveTo(new DateTime(2026, 11, 30, 9, 0, 0));
            Assert.Equal(new PlanProgress(1, 122, 30, 800.5m, 2, 302), (await GetAsync(world, 2026)).Progress);
        }
        finally
        {
            world.Host.Clock.MoveTo(was);
        }

        Assert.Equal("plan.item-used", Assert.Single((await PlanAsync(world, s => s.RemoveItemAsync(item))).Refusals).Code);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SaveMonth_WhenSomebodyElseHasNamedIt_SaysSo(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        Assert.True((await PlanAsync(world, s => s.SaveMonthAsync(Theme("乡村文化大集", null)))).Succeeded);
        Assert.Contains("“乡村文化大集”", Assert.Single((await PlanAsync(world, s => s.SaveMonthAsync(Theme("文化赶集", null)))).Refusals).Message, StringComparison.Ordinal);
        Assert.True((await PlanAsync(world, s => s.SaveMonthAsync(Theme("文化赶集", "乡村文化大集")))).Succeeded);
        Assert.Equal((1, "文化赶集"), ((await GetAsync(world, 2026)).Themed, (await GetAsync(world, 2026)).Months[4].Theme));

        PlanMonthRequest Theme(string theme, string? loaded) => new() { CenterId = world.Center, Year = 2026, Month = 5, Theme = theme, Loaded = loaded };
    }

    [Theory, OnSqlite]
    public async Task Workbook_OfASpreadsheet_IsTextToImport(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        const string strings = """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>活动</t></si><si><r><t>年度</t></r><r><t>村晚</t></r><rPh sb="0" eb="1"><t>niandu</t></rPh></si></sst>""";
        const string sheet = """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>时间</t></is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><f>1+1</f><v>46371</v></c></row></sheetData></worksheet>""";
        var text = (await TextAsync(world, Zip(("xl/sharedStrings.xml", strings), ("xl/worksheets/sheet1.xml", sheet)))).Value;
        Assert.Equal("活动\t\t时间\n年度村晚\t\t46371\n", text);
        Assert.Equal(1, (await ImportAsync(world, text)).Value);
        Assert.Equal(new DateOnly(2026, 12, 15), Item(await GetAsync(world, 2026), "年度村晚").Date);
    }

    [Theory, OnSqlite]
    public async Task Workbook_ThatMeansHarm_IsRefused(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var bomb = Zip(("xl/worksheets/sheet1.xml", $"<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>{new string('a', 40_000_000)}</t></is></c></row></sheetData></worksheet>"));
        Assert.True(bomb.Length < 200_000);
        var laughs = Zip(("xl/worksheets/sheet1.xml", "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>"));
        var outside = Zip(("xl/worksheets/sheet1.xml", "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>"));
        foreach (var file in new[] { bomb, laughs, outside, new MemoryStream("no zip"u8.ToArray()), new MemoryStream(new byte[3_000_000]), new MemoryStream() })
            Assert.Equal("plan.workbook", Assert.Single((await TextAsync(world, file)).Refusals).Code);
    }

    private static Task<Outcome<string>> TextAsync(ActivityWorld world, Stream file) => world.Host.AsAsync<IPlanService, Outcome<string>>(world.Organiser, s => s.WorkbookTextAsync(world.Center, file));

    private static Task<Outcome> PlanAsync(ActivityWorld world, Func<IPlanService, Task<Outcome>> call) => world.Host.AsAsync(world.Organiser, call);

    private static Task<Outcome<int>> ImportAsync(ActivityWorld world, string text, bool leaveOut = false) =>
        world.Host.AsAsync<IPlanService, Outcome<int>>(world.Organiser, s => s.ImportAsync(new PlanImportRequest { CenterId = world.Center, Year = 2026, Text = text, LeaveOutProblems = leaveOut }));

    private static async Task<PlanDetails> GetAsync(ActivityWorld world, int year) => (await world.Host.AsAsync<IPlanService, Outcome<PlanDetails>>(world.Organiser, s => s.GetAsync(world.Center, year))).Value;

    private static PlanItemDetails Item(PlanDetails plan, string title) => plan.Months.SelectMany(m => m.Items).Single(i => i.Title == title);

    private static MemoryStream Zip(params (string Name, string Text)[] parts)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write(text);
            }
        }

        file.Position = 0;
        return file;
    }
}
