using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Rosters.Life;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Public;

namespace PartyMassCenter.Client.Tests.Rosters.Life;

public class DutyPageTests : PageContext
{
    private readonly FakeDuties duties = new();
    private readonly FakeSwaps swaps = new();

    protected override void AddServices() => Services.AddSingleton<IDutyService>(duties).AddSingleton<IShiftSwapService>(swaps).AddSingleton<IDutyFeedService>(new FakeDutyFeeds());

    [Fact]
    public void Today_ChecksIn()
    {
        duties.Mine = new MyDuties([RosterSample.Duty(21, mayCheckIn: true), RosterSample.Duty(27)], [], [], []);
        var page = Open();
        Assert.Equal("2026-11-27", Assert.Single(page.FindAll("[data-testid=my-duty]")).GetAttribute("data-date"));
        page.Find("[data-testid=check-in]").Click();
        Assert.Equal(["check-in"], duties.Steps);
    }

    [Fact]
    public void Out_AsksWhereBeforeItLeaves()
    {
        duties.Mine = new MyDuties([RosterSample.Duty(21, state: DutyState.Present)], [], [], []);
        var page = Open();
        page.Find("[data-testid=out]").Click();
        page.Find("[data-testid=out-dialog] form").Submit();
        Assert.Contains("请写明去向", page.Find("[data-testid=out-dialog]").TextContent);
        page.Find("[data-testid=out-where]").Change("到三组走访");
        page.Find("[data-testid=out-dialog] form").Submit();
        Assert.Equal(["out 到三组走访"], duties.Steps);
    }

    [Fact]
    public void Out_SaysWhereAndWhenBack()
    {
        duties.Mine = new MyDuties([RosterSample.Duty(21, state: DutyState.Out)], [], [], []);
        var page = Open();
        Assert.Contains("到三组走访，预计15:30回来", page.Find("[data-testid=out-note]").TextContent);
        page.Find("[data-testid=back]").Click();
        Assert.Equal(["back"], duties.Steps);
    }

    [Fact]
    public void Swap_IsAskedOfOneInExchangeForADutyOfTheirs()
    {
        var duty = RosterSample.Duty(27);
        duties.Mine = new MyDuties([duty], [], [], []);
        var page = Open();
        page.Find("[data-testid=swap-ask]").Click();
        Assert.True(page.Find("[data-testid=swap-to-王强]").HasAttribute("disabled"));
        Assert.Contains("那天请假", page.Find("[data-testid=swap-dialog]").TextContent);
        page.Find("[data-testid=swap-to-李秀梅]").Change(true);
        page.Find("[data-testid=swap-offer]").Change(RosterSample.Stamp.ToString());
        page.Find("[data-testid=swap-dialog] form").Submit();
        var sent = Assert.Single(swaps.Requests);
        Assert.Equal((duty.AssignmentId, RosterSample.Li, RosterSample.Stamp), (sent.AssignmentId, sent.ToMemberId, sent.OfferedAssignmentId));
        Assert.Empty(page.FindAll("[data-testid=swap-dialog]"));
    }

    [Fact]
    public void Swap_ThatIsOpen_CanBeWithdrawnAndNotAskedTwice()
    {
        var duty = RosterSample.Duty(27);
        var swap = RosterSample.Swap(27, assignment: duty.AssignmentId);
        duties.Mine = new MyDuties([duty], [], [swap], []);
        var page = Open();
        Assert.Empty(page.FindAll("[data-testid=swap-ask]"));
        page.Find("[data-testid=swap-withdraw]").Click();
        Assert.Equal([swap.Id], swaps.Withdrawn);
    }

    [Fact]
    public void Request_IsAcceptedByWhoIsAsked()
    {
        var swap = RosterSample.Swap(28);
        duties.Mine = new MyDuties([], [swap], [], []);
        var page = Open();
        Assert.Contains("去县里开会", page.Find("[data-testid=asked]").TextContent);
        page.Find("[data-testid=swap-accept]").Click();
        Assert.Equal([(swap.Id, true, (string?)null)], swaps.Answers);
    }

    [Fact]
    public void Decision_AgainstASwap_NeedsAReason()
    {
        var swap = RosterSample.Swap(28, ShiftSwapStatus.Accepted);
        duties.Mine = new MyDuties([], [], [], [swap]);
        var page = Open();
        page.Find("[data-testid=swap-refuse]").Click();
        page.Find("[data-testid=reason-dialog] form").Submit();
        Assert.Empty(swaps.Answers);
        page.Find("[data-testid=reason]").Input("那天要有带班的人");
        page.Find("[data-testid=reason-dialog] form").Submit();
        Assert.Equal([(swap.Id, false, (string?)"那天要有带班的人")], swaps.Answers);
    }

    private IRenderedComponent<DutyPage> Open() => Render<DutyPage>(p => p.AddCascadingValue(Sample.Workplace(Permission.ServeDuty)));
}
