using System.Net;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

[Collection(ServersGroup.Name)]
public class OnBehalfTests(Servers servers)
{
    private const string Phone = "13911112222";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_OnBehalfOfSomebody_TellsTheStoryAndMasksThePhone(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var booked = (await cadre.BookAsync(Request(await server.AddRoomAsync(), 9))).Must;
        Assert.Equal(new OnBehalfOf("王大爷", "139****2222", OnBehalfVia.WalkIn, MayReveal: true), booked.OnBehalfOf);
        Assert.Equal("代王大爷（现场）预约成功", booked.Story.Single().Text);

        var seen = (await (await server.AsAsync(SampleAccounts.OtherCadre)).BookingAsync(booked.Id)).Must;
        Assert.Equal(new OnBehalfOf("王大爷", "139****2222", OnBehalfVia.WalkIn, MayReveal: false), seen.OnBehalfOf);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task RevealOnBehalfPhone_IsForThoseWhoManageTheBookingAndIsLogged(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var booked = (await cadre.BookAsync(Request(await server.AddRoomAsync(), 9))).Must;
        Assert.Equal(Phone, (await cadre.GetAsync<string>($"bookings/{booked.Id}/on-behalf-phone")).Must);
        Assert.Equal(Phone, (await (await server.AsAsync(SampleAccounts.CenterAdministrator)).GetAsync<string>($"bookings/{booked.Id}/on-behalf-phone")).Must);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await server.AsAsync(SampleAccounts.OtherCadre)).GetAsync<string>($"bookings/{booked.Id}/on-behalf-phone")).Status);

        var lines = await AuditAsync(server, booked.Id);
        Assert.Equal(2, lines.Count(l => l.Contains("查看被代约人完整电话", StringComparison.Ordinal)));
        Assert.Contains(lines, l => l.Contains("139****2222", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.Contains(Phone, StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_WithAnEmptyPhone_KeepsItAndWithoutAName_DropsBoth(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var booked = (await cadre.BookAsync(Request(room, 9))).Must;
        var change = Request(room, 11);
        (change.OnBehalfOfPhone, change.Version) = (null, booked.Version);
        var changed = (await cadre.ChangeAsync(booked.Id, change)).Must;
        Assert.Equal("139****2222", changed.OnBehalfOf!.Phone);
        (change.OnBehalfOfName, change.Version) = (null, changed.Version);
        Assert.Null((await cadre.ChangeAsync(booked.Id, change)).Must.OnBehalfOf);
    }

    [Theory, OnSqlite]
    public async Task Create_OnBehalfWithoutNameOrPhone_SaysWhatIsMissing(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var (nameless, unreachable) = (Request(await server.AddRoomAsync(), 9), Request(await server.AddRoomAsync(), 9));
        (nameless.OnBehalfOfName, unreachable.OnBehalfOfPhone) = ("", null);
        Assert.Contains("请填写您代谁预约", (await cadre.BookAsync(nameless)).Text);
        Assert.Contains("请填写对方的电话", (await cadre.BookAsync(unreachable)).Text);
    }

    private static BookingRequest Request(Guid room, int hour)
    {
        var request = new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(hour, 0), new TimeOnly(hour + 1, 0)).Build();
        (request.OnBehalfOfName, request.OnBehalfOfPhone, request.OnBehalfVia) = ("王大爷", Phone, OnBehalfVia.WalkIn);
        return request;
    }

    private static async Task<IReadOnlyList<string>> AuditAsync(RunningServer server, Guid booking)
    {
        await using var connection = await server.Database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT COALESCE("Before", '') || COALESCE("After", '') FROM "AuditEntries" WHERE "SubjectId" = '{booking}'""";
        await using var reader = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await reader.ReadAsync()) lines.Add(reader.GetString(0));
        return lines;
    }
}
