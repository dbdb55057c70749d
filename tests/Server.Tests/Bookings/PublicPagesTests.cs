using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>What anybody can load without logging in names no person, whatever was typed into a booking.</summary>
[Collection(ServersGroup.Name)]
public class PublicPagesTests(Servers servers)
{
    private const string Who = "欧阳晓白";

    private const string Phone = "13911112222";

    private static readonly string[] Personal = [Who, Phone, "139****2222", "陈建国", "土地纠纷", "请备轮椅"];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task PublicPages_OfRoomsWithBookings_ShowTheUseAndNoPerson(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var room = await server.AddRoomAsync();
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var rehearsal = await BookAsync(cadre, room, 9, "戏曲票友会", BookingPurpose.Culture);
        await BookAsync(cadre, room, 14, "调解土地纠纷", BookingPurpose.Mediation);

        foreach (var page in new[] { $"/display/rooms/{room}", $"/c/{server.CenterId}/month?month={RunningServer.Tomorrow:yyyy-MM}", $"/c/{server.CenterId}/rooms/{room}?day={RunningServer.Tomorrow:yyyy-MM-dd}", $"/api/v1/centers/{server.CenterId}/public-schedule?from={RunningServer.Tomorrow:yyyy-MM-dd}&to={RunningServer.Tomorrow.AddDays(1):yyyy-MM-dd}" })
        {
            var text = await AnonymousAsync(server, page);
            Assert.Contains("戏曲票友会", text);
            Assert.DoesNotContain(Personal, text.Contains);
        }

        var lobby = await AnonymousAsync(server, $"/display/centers/{server.CenterId}");
        Assert.Contains("柳溪村党群服务中心", lobby);
        Assert.DoesNotContain(Personal, lobby.Contains);

        // The same words are found where they belong, so the check above can fail.
        var own = await cadre.Http.GetStringAsync($"bookings/{rehearsal.Id}");
        Assert.Equal([Who, Phone, "陈建国", "请备轮椅"], Personal.Where(own.Contains));
    }

    [Theory, OnSqlite]
    public async Task Displays_AskTheBrowserToLoadThemAgain(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var room = await server.AddRoomAsync();
        using var http = new HttpClient { BaseAddress = server.Process.Address };
        foreach (var page in new[] { $"/display/rooms/{room}", $"/display/centers/{server.CenterId}" })
        {
            using var answer = await http.GetAsync(page);
            Assert.InRange(int.Parse(answer.Headers.GetValues("Refresh").Single(), null), 30, 60);
            Assert.DoesNotContain("<script", await answer.Content.ReadAsStringAsync());
        }

        using var ordinary = await http.GetAsync($"/c/{server.CenterId}");
        Assert.False(ordinary.Headers.Contains("Refresh"));
    }

    private static async Task<BookingDetails> BookAsync(ApiClient cadre, Guid room, int hour, string title, BookingPurpose purpose)
    {
        var request = new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(hour, 0), new TimeOnly(hour + 1, 0)).Called(title).Build();
        (request.Purpose, request.ContactName, request.ContactPhone, request.Notes) = (purpose, Who, Phone, "请备轮椅");
        return (await cadre.BookAsync(request)).Must;
    }

    private static async Task<string> AnonymousAsync(RunningServer server, string page)
    {
        using var http = new HttpClient { BaseAddress = server.Process.Address };
        return System.Net.WebUtility.HtmlDecode(await http.GetStringAsync(page));
    }
}
