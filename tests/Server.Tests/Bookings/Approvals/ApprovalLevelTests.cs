using System.Net;
using System.Text.Json;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings.Approvals;

[Collection(ServersGroup.Name)]
public class ApprovalLevelTests(Servers servers)
{
    private static BookingRequestBuilder At(Guid room, int hour) => new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(hour, 0), new TimeOnly(hour, 45));

    private static Task<Guid> TwoLevelsAsync(RunningServer server) => server.AddRoomAsync(r =>
    {
        r.NeedsApproval = true;
        r.FurtherApprovals = [new ApprovalStep { Name = "镇级复核", Above = true, FromHeadCount = 20 }];
    });

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Approve_OfALargeBooking_NeedsTheVillageAndThenTheTown(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, center, town) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator), await server.AsAsync(SampleAccounts.Town));
        var room = await TwoLevelsAsync(server);
        var asked = (await cadre.BookAsync(At(room, 9).For(20).Build())).Must;
        Assert.Equal("中心审批", asked.WaitsFor);
        Assert.DoesNotContain(await WaitingAsync(town), w => w.Id == asked.Id && w.Status != BookingStatus.Requested);

        Assert.True((await center.ApproveAsync(asked)).Succeeded);
        var half = (await cadre.BookingAsync(asked.Id)).Must;
        Assert.Equal((BookingStatus.Requested, "镇级复核"), (half.Status, half.WaitsFor));
        Assert.DoesNotContain(await WaitingAsync(center), w => w.Id == asked.Id);
        Assert.Contains(await WaitingAsync(town), w => w.Id == asked.Id);
        Assert.Equal(HttpStatusCode.Forbidden, (await center.ApproveAsync(half)).Status);

        Assert.True((await town.ApproveAsync(half)).Succeeded);
        var done = (await cadre.BookingAsync(asked.Id)).Must;
        Assert.Equal((BookingStatus.Approved, null), (done.Status, done.WaitsFor));
        Assert.Contains(done.Story, s => s.Text == "批准了预约（中心审批），等待镇级复核");
        Assert.Contains(done.Story, s => s.Text == "批准了预约（镇级复核）");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Approve_OfASmallBooking_NeedsTheVillageOnly(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, center) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var asked = (await cadre.BookAsync(At(await TwoLevelsAsync(server), 9).For(19).Build())).Must;
        Assert.True((await center.ApproveAsync(asked)).Succeeded);
        Assert.Equal(BookingStatus.Approved, (await cadre.BookingAsync(asked.Id)).Must.Status);
    }

    /// <summary>An agreement that was given for a crowd doesn't stand in for another level once fewer come.</summary>
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_ToFewerPeople_StillNeedsTheLevelThatIsLeft(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, center, town) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator), await server.AsAsync(SampleAccounts.Town));
        var room = await server.AddRoomAsync(r =>
        {
            (r.NeedsApproval, r.ApprovalFromHeadCount) = (true, 30);
            r.FurtherApprovals = [new ApprovalStep { Name = "镇级复核", Above = true }];
        });
        var asked = (await cadre.BookAsync(At(room, 9).For(35).Build())).Must;
        Assert.True((await center.ApproveAsync(asked)).Succeeded);
        var half = (await cadre.BookingAsync(asked.Id)).Must;
        var fewer = (await cadre.ChangeAsync(asked.Id, At(room, 9).For(20).Version(half.Version).Build())).Must;
        Assert.Equal((BookingStatus.Requested, "镇级复核"), (fewer.Status, fewer.WaitsFor));
        Assert.Equal(HttpStatusCode.Forbidden, (await center.ApproveAsync(fewer)).Status);
        Assert.True((await town.ApproveAsync(fewer)).Succeeded);
        Assert.Equal(BookingStatus.Approved, (await cadre.BookingAsync(asked.Id)).Must.Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_ByWhoCouldGiveTheFirstLevel_WaitsForTheSecond(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var center = await server.AsAsync(SampleAccounts.CenterAdministrator);
        var asked = (await center.BookAsync(At(await TwoLevelsAsync(server), 9).For(20).Build())).Must;
        Assert.Equal((BookingStatus.Requested, "镇级复核"), (asked.Status, asked.WaitsFor));
        Assert.False(asked.MayDecide);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Delegate_MayDecide_OnlyWhileTheDelegationLasts(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, deputy, center) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.OtherCadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync(r => r.NeedsApproval = true);
        var asked = (await cadre.BookAsync(At(room, 9).Build())).Must;
        var later = (await cadre.BookAsync(At(room, 10).Build())).Must;
        Assert.Equal(HttpStatusCode.Forbidden, (await deputy.ApproveAsync(asked)).Status);

        var choice = (await center.GetAsync<DelegateChoice[]>("approvals/delegations/choices")).Must.Single(c => c.Name == "李秀梅");
        var today = DateOnly.FromDateTime(RunningServer.Now);
        var id = (await center.PostAsync<Guid>("approvals/delegations", new DelegationRequest { ToId = choice.PersonId, FromDay = today, ToDay = today })).Must;
        Assert.Contains(await WaitingAsync(deputy), w => w.Id == asked.Id);
        var ownRequest = (await deputy.BookAsync(At(room, 11).Build())).Must;
        Assert.Equal((BookingStatus.Requested, false), (ownRequest.Status, ownRequest.MayDecide));
        Assert.Equal(HttpStatusCode.Forbidden, (await deputy.ApproveAsync(ownRequest)).Status);
        Assert.True((await deputy.ApproveAsync(asked)).Succeeded);
        Assert.Contains((await cadre.BookingAsync(asked.Id)).Must.Story, s => s.Text == "代周桂兰批准了预约");

        Assert.True((await center.SendAsync<JsonElement>(HttpMethod.Delete, $"approvals/delegations/{id}", null)).Succeeded);
        Assert.Equal(HttpStatusCode.Forbidden, (await deputy.ApproveAsync(later)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await deputy.SendAsync<JsonElement>(HttpMethod.Delete, $"approvals/delegations/{id}", null)).Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Decide_ManyAtOnce_SaysOfEachWhatBecameOfIt(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, center) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync(r => r.NeedsApproval = true);
        List<BookingDetails> asked = [];
        for (var hour = 9; hour < 13; hour++) asked.Add((await cadre.BookAsync(At(room, hour).Build())).Must);
        Assert.True((await cadre.CancelAsync(asked[2].Id, "不用了")).Succeeded);

        var request = new DecisionsRequest { Items = [.. asked.Select(a => new DecisionItem(a.Id, a.Version))], Approve = true };
        Assert.Equal(HttpStatusCode.Forbidden, (await cadre.PostAsync<DecisionResult[]>("approvals/decisions", request)).Status);
        var results = (await center.PostAsync<DecisionResult[]>("approvals/decisions", request)).Must;
        Assert.Equal([true, true, false, true], results.Select(r => r.Refusals.Count == 0));
        Assert.Equal("booking.decided", Assert.Single(results[2].Refusals).Code);
        Assert.Equal(BookingStatus.Approved, (await cadre.BookingAsync(asked[3].Id)).Must.Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await center.PostAsync<JsonElement>("approvals/decisions", new DecisionsRequest { Items = request.Items })).Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Request_ThatNobodyDecides_RunsOutAndFreesItsTime(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync(r => (r.NeedsApproval, r.DecideWithinHours) = (true, 1));
        var asked = (await cadre.BookAsync(At(room, 9).Build())).Must;
        var kept = (await cadre.BookAsync(At(room, 11).Build())).Must;
        Assert.InRange((asked.DecideBy!.Value - RunningServer.Now).TotalMinutes, 55, 61);
        await using (var database = await server.Database.OpenAsync())
        {
            await using var command = database.CreateCommand();
            command.CommandText = $"""UPDATE "Bookings" SET "DecideBy" = '2026-01-01 00:00:00' WHERE "Id" = '{(engine == DatabaseEngine.Sqlite ? asked.Id.ToString().ToUpperInvariant() : asked.Id.ToString())}'""";
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }

        await Eventually.AsyncOrThrow(
            async () => (await cadre.BookingAsync(asked.Id)).Must.Status == BookingStatus.Expired, TimeSpan.FromSeconds(60), () => "the request did not run out");
        Assert.Equal(BookingStatus.Requested, (await cadre.BookingAsync(kept.Id)).Must.Status);
        Assert.True((await cadre.BookAsync(At(room, 9).Build())).Succeeded);
        await Holds.AssertSoundAsync(server.Database);
    }

    private static async Task<BookingListItem[]> WaitingAsync(ApiClient client) => (await client.GetAsync<BookingListItem[]>("bookings/waiting")).Must;
}
