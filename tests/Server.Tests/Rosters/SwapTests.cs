using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Public;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Rosters;

/// <summary>Swaps: asked, accepted by one, approved; and the feeds that tell of them.</summary>
[Collection(RosterGroup.Name)]
public class SwapTests(RosterHosts hosts)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Swap_OfferedToAnyone_HasOneWinner_AndIsTheFirstPersonsUntilApproved(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).PublishedAsync();
        var duty = (await world.DutiesAsync())[4];
        var from = world.CadreOf(duty.PublishedMemberId);
        var others = world.Cadres.Where(c => c != from).ToArray();
        var choices = (await world.AsAsync<IShiftSwapService, Outcome<IReadOnlyList<SwapChoice>>>(from, s => s.ChoicesAsync(duty.Id))).Value;
        Assert.All(choices, c => Assert.Null(c.Why));
        Assert.Equal(["access.not-allowed"], (await RequestAsync(others[0])).Refusals.Select(r => r.Code));
        var swap = (await RequestAsync(from)).Value;
        Assert.Equal(["swap.exists"], (await RequestAsync(from)).Refusals.Select(r => r.Code));
        Assert.Equal(swap, Assert.Single((await MineAsync(others[0])).Asked).Id);

        var answers = await Task.WhenAll(others.Select(o => world.AsAsync<IShiftSwapService, Outcome>(o, s => s.AnswerAsync(swap, true))));
        var winner = others[Array.FindIndex(answers, a => a.Succeeded)];
        Assert.Equal(["swap.over"], answers.Single(a => !a.Succeeded).Refusals.Select(r => r.Code));
        Assert.Equal(duty.PublishedMemberId, (await world.DutiesAsync())[4].PublishedMemberId);
        Assert.Equal(swap, Assert.Single((await MineAsync(world.Administrator)).ToDecide).Id);
        Assert.Equal(["access.not-allowed"], (await DecideAsync(winner)).Refusals.Select(r => r.Code));
        Assert.True((await DecideAsync(world.Administrator)).Succeeded);
        Assert.Equal(["swap.over"], (await DecideAsync(world.Administrator)).Refusals.Select(r => r.Code));

        var after = (await world.DutiesAsync())[4];
        Assert.Equal((winner.Id, duty.PublishedMemberId, DutyState.Replaced, 2), (world.CadreOf(after.PublishedMemberId).Id, after.InsteadOfId, after.Shown, after.Sequence));
        Assert.Equal(0, (await world.SheetAsync()).Unpublished);
        Assert.Equal(ShiftSwapStatus.Done, (await MineAsync(from)).Sent.Single().Status);

        var lost = await FeedAsync(from);
        var uid = $"UID:duty-{world.Roster:N}-{duty.Date:yyyyMMdd}-0@party-mass-center";
        Assert.Contains("STATUS:CANCELLED", Event(lost, uid), StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:2", Event(lost, uid), StringComparison.Ordinal);
        Assert.Contains("STATUS:CONFIRMED", Event(await FeedAsync(winner), uid), StringComparison.Ordinal);
        Assert.DoesNotContain("13800001234", lost, StringComparison.Ordinal);

        Task<Outcome<Guid>> RequestAsync(Person who) => world.AsAsync<IShiftSwapService, Outcome<Guid>>(who, s => s.RequestAsync(new ShiftSwapRequest { AssignmentId = duty.Id, Note = "家里有事" }));
        Task<Outcome> DecideAsync(Person who) => world.AsAsync<IShiftSwapService, Outcome>(who, s => s.DecideAsync(swap, new ShiftSwapDecision { Approve = true }));
        async Task<MyDuties> MineAsync(Person who) => (await world.AsAsync<IDutyService, Outcome<MyDuties>>(who, s => s.MineAsync())).Value;
        async Task<string> FeedAsync(Person who)
        {
            var address = (await world.AsAsync<IDutyFeedService, Outcome<string>>(who, s => s.LinkAsync(null))).Value;
            using var browser = world.Host.Browser();
            return (await browser.GetStringAsync(address)).Replace("\r\n ", "", StringComparison.Ordinal);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Swap_InExchange_WithoutApproval_ChangesBoth_AndIsCheckedAgain(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).PublishedAsync(change: r => r.AllowSelfSwap = true);
        var duties = await world.DutiesAsync();
        var (duty, exchange) = (duties[4], duties.Skip(6).First(d => d.PublishedMemberId != duties[4].PublishedMemberId));
        var (from, to) = (world.CadreOf(duty.PublishedMemberId), world.CadreOf(exchange.PublishedMemberId));
        var request = new ShiftSwapRequest { AssignmentId = duty.Id, ToMemberId = exchange.PublishedMemberId, OfferedAssignmentId = exchange.Id };
        var swap = (await world.AsAsync<IShiftSwapService, Outcome<Guid>>(from, s => s.RequestAsync(request))).Value;
        var absence = (await world.SetUpAsync(s => s.AddAbsenceAsync(new AbsenceRequest { MemberId = exchange.PublishedMemberId!.Value, From = duty.Date, Until = duty.Date, Reason = "看病" }))).Value;
        Assert.Contains("duty.away", (await AnswerAsync(true)).Refusals.Select(r => r.Code));
        Assert.True((await world.SetUpAsync(s => s.RemoveAbsenceAsync(absence.Id))).Succeeded);
        Assert.True((await AnswerAsync(true)).Succeeded);
        var after = await world.DutiesAsync();
        Assert.Equal(exchange.PublishedMemberId, after.Single(d => d.Id == duty.Id).PublishedMemberId);
        Assert.Equal(duty.PublishedMemberId, after.Single(d => d.Id == exchange.Id).PublishedMemberId);

        var other = after.Skip(6).First(d => d.PublishedMemberId == duty.PublishedMemberId);
        var declined = (await world.AsAsync<IShiftSwapService, Outcome<Guid>>(from, s => s.RequestAsync(new ShiftSwapRequest { AssignmentId = other.Id, ToMemberId = exchange.PublishedMemberId }))).Value;
        Assert.True((await world.AsAsync<IShiftSwapService, Outcome>(to, s => s.AnswerAsync(declined, false))).Succeeded);
        Assert.Equal(["swap.over"], (await world.AsAsync<IShiftSwapService, Outcome>(from, s => s.WithdrawAsync(declined))).Refusals.Select(r => r.Code));

        Task<Outcome> AnswerAsync(bool accept) => world.AsAsync<IShiftSwapService, Outcome>(to, s => s.AnswerAsync(swap, accept));
    }

    /// <summary>Without waiting for each other, a swap and another roster's publication could both find the same person free.</summary>
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Swap_WhileAnotherRosterIsPublished_NeverGivesOnePersonTwoDutiesAtOnce(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).PublishedAsync(change: r => r.AllowSelfSwap = true);
        var (taker, member) = (world.Cadres[0], world.Members[0]);
        var request = RosterKinds.Usual(RosterKind.Duty, world.Village.Id);
        request.Name = "防汛值班";
        var second = (await world.SetUpAsync(s => s.CreateAsync(request))).Value;
        await world.SetUpAsync(s => s.AddMemberAsync(second, new RosterMemberRequest { UserId = taker.Id, Name = taker.Name, Phone = taker.PhoneNumber }));
        var until = world.Monday.AddDays(13);
        Assert.True((await world.PlanningAsync(s => s.PlanAsync(new PlanRequest { RosterId = second, From = world.Monday, Until = until }))).Succeeded);

        var swapped = 0;
        var duties = (await world.DutiesAsync()).Where(d => d.PublishedMemberId != member).Skip(1).Take(6).ToArray();
        Assert.Equal(6, duties.Length);
        foreach (var duty in duties)
        {
            var swap = (await world.AsAsync<IShiftSwapService, Outcome<Guid>>(world.CadreOf(duty.PublishedMemberId), s => s.RequestAsync(new ShiftSwapRequest { AssignmentId = duty.Id, ToMemberId = member }))).Value;
            var stamp = (await world.PlanningAsync(s => s.SheetAsync(second, duty.Date, duty.Date))).Value.Stamp;
            var taking = Task.Run(() => world.AsAsync<IShiftSwapService, Outcome>(taker, s => s.AnswerAsync(swap, true)));
            var publishing = Task.Run(() => world.PlanningAsync(s => s.PublishAsync(new PublishRequest { RosterId = second, From = duty.Date, Until = duty.Date, Stamp = stamp })));
            var (taken, published) = (await taking, await publishing);
            Assert.NotEqual(taken.Succeeded, published.Succeeded);
            Assert.Equal(["duty.elsewhere"], (taken.Succeeded ? published.Refusals : taken.Refusals).Select(r => r.Code));
            swapped += taken.Succeeded ? 1 : 0;
        }

        Assert.Equal(swapped, (await world.DutiesAsync()).Count(d => duties.Any(b => b.Id == d.Id && b.PublishedMemberId != d.PublishedMemberId)));
    }

    private static string Event(string feed, string uid) => feed.Split("BEGIN:VEVENT").Single(e => e.Contains(uid, StringComparison.Ordinal));
}
