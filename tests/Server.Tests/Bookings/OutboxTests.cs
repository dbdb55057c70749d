using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

[Collection(ServersGroup.Name)]
public class OutboxTests(Servers servers)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Requests_ManyAtOnce_TellTheApproverOnceEach(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        await TellOnceAsync(server, await server.AsAsync(SampleAccounts.Cadre));
    }

    [Theory, OnPostgreSql]
    public async Task Requests_AtTwoProcessesThatBothDeliver_TellTheApproverOnceEach(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        await using var second = await ServerProcess.StartAsync(RunningServer.Unlimited(server.Database));
        using var there = ApiClient.WithToken(second.Address, (await server.AsAsync(SampleAccounts.Cadre)).Token!);
        await TellOnceAsync(server, await server.AsAsync(SampleAccounts.Cadre), there);
    }

    private static async Task TellOnceAsync(RunningServer server, params ApiClient[] clients)
    {
        var room = await server.AddRoomAsync(r => r.NeedsApproval = true);
        var start = RunningServer.Tomorrow.ToDateTime(TimeOnly.MinValue);
        var asked = await Task.WhenAll(Enumerable.Range(0, 60).Select(n =>
            clients[n % clients.Length].BookAsync(new BookingRequestBuilder(room).Between(start.AddMinutes(n * 20), start.AddMinutes((n * 20) + 20)).Build())));
        var ids = asked.Select(a => a.Must.Id).ToHashSet();
        Assert.Equal(60, ids.Count);
        Assert.All(asked, a => Assert.Equal(BookingStatus.Requested, a.Must.Status));

        await Eventually.AsyncOrThrow(
            async () => (await BookingRows.NoticesAsync(server.Database, "Inbox")).Count(n => ids.Contains(n.BookingId)) >= 60, TimeSpan.FromSeconds(20), () => "notices still wait");
        var delivered = (await BookingRows.NoticesAsync(server.Database, "Inbox")).Where(n => ids.Contains(n.BookingId)).ToArray();
        Assert.Equal(delivered.Length, delivered.Distinct().Count());
        Assert.Equal(ids, delivered.Select(n => n.BookingId).ToHashSet());
    }
}
