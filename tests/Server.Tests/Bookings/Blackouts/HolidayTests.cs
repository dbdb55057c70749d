using System.Net;
using System.Text.Json;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings.Blackouts;

[Collection(ServersGroup.Name)]
public class HolidayTests(Servers servers)
{
    /// <summary>A year that no other test books in, within two years' horizon.</summary>
    private static readonly int Year = RunningServer.Tomorrow.AddYears(1).Year;

    private static readonly DateOnly Festival = new(Year, 3, 3);

    private static string Notice => $$$"""{"source":"测试通知","years":{"{{{Year}}}":{"off":[{"name":"丰收节","from":"{{{Year}}}-03-03","to":"{{{Year}}}-03-04","statutory":["{{{Year}}}-03-03"]}],"work":[]} } }""";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Import_ClosesDaysListsWhatItHitsAndHoldsAtOnceInEveryCentre(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, county) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.County));
        var room = await server.AddRoomAsync(r => r.Holidays = HolidayOpening.ClosedOnFestivals);
        var usual = await server.AddRoomAsync();
        var booked = (await cadre.BookAsync(At(room, Festival))).Must;
        Assert.True((await cadre.BookAsync(At(usual, Festival))).Succeeded);

        Assert.Equal(HttpStatusCode.Forbidden, (await (await server.AsAsync(SampleAccounts.CenterAdministrator)).PostAsync<JsonElement>("holidays", new { text = Notice })).Status);
        Assert.Equal(["holidays.notice"], (await county.PostAsync<JsonElement>("holidays", new { text = "{" })).Refusals);
        var preview = (await county.PostAsync<HolidayPreview>("holidays/preview", new { text = Notice })).Must;
        Assert.Equal(["丰收节", "丰收节放假"], preview.Changes.Select(c => c.After.MarkText));
        var hit = Assert.Single(preview.Hits);
        Assert.Equal(booked.Id, hit.Booking.Id);
        Assert.Equal(["blackout.bookings-hit"], (await county.PostAsync<JsonElement>("holidays", new { text = Notice })).Refusals);

        var choice = new HitChoice(hit.Booking.Id, hit.Booking.Version, HitAnswer.Move, hit.Offers[0].RoomId, hit.Offers[0].Start, hit.Offers[0].End);
        var imported = await county.PostAsync<JsonElement>("holidays", new HolidayImportRequest { Text = Notice, Choices = [choice] });
        Assert.True(imported.Succeeded, imported.Text);
        Assert.Equal(hit.Offers[0].Start, (await cadre.BookingAsync(booked.Id)).Must.Start);
        var refused = await cadre.BookAsync(At(room, Festival));
        Assert.Equal(["booking.closed-day"], refused.Refusals);
        Assert.Contains("丰收节", refused.Text);
        Assert.True((await cadre.BookAsync(At(room, Festival.AddDays(1)))).Succeeded);
        var board = (await cadre.BoardAsync(server.CenterId, Festival)).Must;
        Assert.Equal(DayKind.Festival, board.Kind!.Kind);
        Assert.Null(board.Rooms.Single(r => r.Room.Id == room).Opens);
        Assert.NotNull(board.Rooms.Single(r => r.Room.Id == usual).Opens);
    }

    [Theory, OnSqlite]
    public async Task Notices_ArePublicAndHold2026FromTheStart(DatabaseEngine engine)
    {
        using var nobody = ApiClient.Anonymous((await servers.OnAsync(engine)).Process.Address);
        Assert.Equal(7, (await nobody.GetAsync<HolidayNotice[]>("holidays")).Must.Single(n => n.Year == 2026).Off.Count);
    }

    private static BookingRequest At(Guid room, DateOnly day) => new BookingRequestBuilder(room).On(day, new TimeOnly(9, 0), new TimeOnly(10, 0)).Build();
}
