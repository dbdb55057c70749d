using System.Net;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

[Collection(ServersGroup.Name)]
public class DecisionTests(Servers servers)
{
    private static BookingRequestBuilder At(Guid room, int hour) => new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(hour, 0), new TimeOnly(hour, 45));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Approve_ARequest_ConfirmsItAndTellsWhoAsked(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync(r => r.NeedsApproval = true);
        var asked = (await cadre.BookAsync(At(room, 9).Build())).Must;
        Assert.Equal(BookingStatus.Requested, asked.Status);
        Assert.Equal(1, await ToldAsync(administrator, asked));
        Assert.Equal(HttpStatusCode.Forbidden, (await cadre.ApproveAsync(asked)).Status);
        Assert.True((await administrator.ApproveAsync(asked)).Succeeded);
        Assert.Equal(BookingStatus.Approved, (await cadre.BookingAsync(asked.Id)).Must.Status);
        Assert.Equal(1, await ToldAsync(cadre, asked));
        Assert.Equal(["booking.decided"], (await administrator.ApproveAsync(asked)).Refusals);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Reject_ARequest_FreesItsTimeAndNeedsAReason(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync(r => r.NeedsApproval = true);
        var asked = (await cadre.BookAsync(At(room, 9).Build())).Must;
        Assert.Equal(["booking.overlap"], (await cadre.BookAsync(At(room, 9).Build())).Refusals);
        Assert.Equal(HttpStatusCode.BadRequest, (await administrator.RejectAsync(asked, "  ")).Status);
        Assert.True((await administrator.RejectAsync(asked, "当天有换届选举")).Succeeded);
        var rejected = (await cadre.BookingAsync(asked.Id)).Must;
        Assert.Equal((BookingStatus.Rejected, "当天有换届选举"), (rejected.Status, rejected.Reason));
        Assert.True((await cadre.BookAsync(At(room, 9).Build())).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Approve_WhenRequestsHoldNoTime_GivesItToTheFirstApproved(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync(r => (r.NeedsApproval, r.RequestHoldsTime) = (true, false));
        var first = (await cadre.BookAsync(At(room, 9).Build())).Must;
        var second = (await cadre.BookAsync(At(room, 9).Build())).Must;
        Assert.True((await administrator.ApproveAsync(second)).Succeeded);
        Assert.Equal(["booking.overlap"], (await administrator.ApproveAsync(first)).Refusals);
        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Approve_AVersionThatWasChangedMeanwhile_IsRefused(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync(r => r.NeedsApproval = true);
        var asked = (await cadre.BookAsync(At(room, 9).Build())).Must;
        Assert.True((await cadre.ChangeAsync(asked.Id, At(room, 14).Version(asked.Version).Build())).Succeeded);
        Assert.Equal(HttpStatusCode.Conflict, (await administrator.ApproveAsync(asked)).Status);
        Assert.Equal(BookingStatus.Requested, (await cadre.BookingAsync(asked.Id)).Must.Status);
    }

    private static async Task<int> ToldAsync(ApiClient client, BookingDetails booking)
    {
        var count = 0;
        await Eventually.Async(
            async () => (count = (await client.InboxAsync()).Must.Items.Count(i => i.Link?.Contains(booking.Id.ToString(), StringComparison.Ordinal) == true)) > 0,
            TimeSpan.FromSeconds(10));
        return count;
    }
}
