using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Rosters.Life;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Client.Tests.Rosters.Life;

public class DutyLogPageTests : PageContext
{
    private readonly FakeDutyRecords records = new();
    private readonly FakeRosters rosters = new();

    protected override void AddServices() => Services.AddSingleton<IDutyRecordService>(records).AddSingleton<IRosterService>(rosters);

    [Fact]
    public void Entry_WithoutText_IsAskedForAndThenWritten()
    {
        var page = Open(Permission.ServeDuty);
        page.Find("[data-testid=log-new]").Click();
        page.Find("[data-testid=log-dialog] form").Submit();
        Assert.Contains("请填写记录内容", page.Find("[data-testid=log-dialog]").TextContent);
        page.Find("[data-testid=entry-Visit]").Change(true);
        page.Find("[data-testid=entry-text]").Change("王大爷来问低保。");
        page.Find("[data-testid=log-dialog] form").Submit();
        var written = Assert.Single(records.Written);
        Assert.Equal((RosterSample.Roster, Sample.Day, DutyLogKind.Visit, "王大爷来问低保。"), (written.RosterId, written.Date, written.Kind, written.Text));
    }

    [Fact]
    public void Correction_NamesTheOldEntry()
    {
        var old = new DutyLogEntry(Guid.CreateVersion7(), RosterSample.Roster, "村干部值班", Sample.Day, DutyLogKind.Call, "县里来电", true, "陈建国", Sample.At(8), null, false);
        records.Entries.Add(old);
        var page = Open(Permission.ServeDuty);
        page.Find("[data-testid=log-correct]").Click();
        page.Find("[data-testid=entry-text]").Change("镇里来电");
        page.Find("[data-testid=log-dialog] form").Submit();
        Assert.Equal((old.Id, "镇里来电"), (records.Written[0].CorrectsId, records.Written[0].Text));
    }

    [Fact]
    public void Search_SendsWhatIsLookedFor()
    {
        var page = Open();
        page.Find("[data-testid=log-text]").Change(" 低保 ");
        page.Find("[data-testid=log-kind]").Change("Visit");
        page.Find("[data-testid=log-search]").Submit();
        Assert.Equal(("低保", DutyLogKind.Visit), (records.Queries[^1].Text, records.Queries[^1].Kind));
        Assert.Empty(page.FindAll("[data-testid=log-new]"));
    }

    private IRenderedComponent<DutyLogPage> Open(params Permission[] permissions)
    {
        rosters.All.Add(new RosterListItem(RosterSample.Roster, RosterKind.Duty, "村干部值班", ["值班岗"], DutyWeekdays.All, new TimeOnly(8, 0), new TimeOnly(18, 0), 6, null, 0, 0, false));
        return Render<DutyLogPage>(p => p.AddCascadingValue(Sample.Workplace([Permission.ViewRosters, .. permissions])));
    }
}
