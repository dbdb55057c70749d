using System.Net;
using System.Net.Http.Json;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>The row “times after 2038” of the table of the field: nothing counts seconds in 32 bits.</summary>
public class TimesAfter2038Tests
{
    private static readonly DateTime Start = new(2040, 2, 29, 9, 0, 0);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task TimesAfter2038(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        host.Clock.MoveTo(new DateTime(2040, 2, 1, 8, 0, 0));
        var (person, room) = await PlaceAsync(host);
        using var http = host.BrowserOf(person);
        var request = new BookingRequestBuilder(room.Id).Between(Start, Start.AddHours(1)).Called("元宵联欢").Build();
        using var made = await http.PostAsJsonAsync("/api/v1/bookings", request, ApiClient.Json);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var booked = (await made.Content.ReadFromJsonAsync<BookingDetails>(ApiClient.Json))!;
        Assert.Equal(Start, booked.Start);
        using var again = await http.PostAsJsonAsync("/api/v1/bookings", request, ApiClient.Json);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);

        // Every place where it is shown or handed on.
        var center = room.CenterId;
        var feed = (await http.GetFromJsonAsync<string>($"/api/v1/feeds/Center/{center}"))!;
        Assert.Contains("DTSTART;TZID=Asia/Shanghai:20400229T090000", await http.GetStringAsync(feed));
        foreach (var path in new[]
        {
            $"/api/v1/centers/{center}/board?day=2040-02-29",
            $"/api/v1/centers/{center}/public-board?day=2040-02-29",
            $"/api/v1/centers/{center}/schedule?from=2040-02-27&to=2040-03-05",
            $"/api/v1/rooms/{room.Id}/schedule?from=2040-02-27&to=2040-03-05",
            $"/api/v1/centers/{center}/bookings/export?from=2040-01-01&to=2040-12-31",
            $"/api/v1/bookings/mine",
            $"/c/{center}/month?month=2040-02",
            $"/c/{center}?day=2040-02-29",
        })
            Assert.Contains("元宵联欢", WebUtility.HtmlDecode(await http.GetStringAsync(path)));

        host.Clock.MoveTo(Start.AddMinutes(10));
        Assert.Contains("元宵联欢", WebUtility.HtmlDecode(await http.GetStringAsync($"/display/rooms/{room.Id}")));
        using var later = host.BrowserOf(person);
        using var cancelled = await later.PostAsJsonAsync($"/api/v1/bookings/{booked.Id}/cancel", new { reason = "下雨" });
        Assert.True(cancelled.IsSuccessStatusCode);
    }

    private static Task<(Person Person, Room Room)> PlaceAsync(PeopleHost host) => host.InDatabaseAsync(async db =>
    {
        var village = TestCounty.AddTo(db, "清河").AddVillage(db);
        var person = TestCounty.AddPerson(db, village, Role.CenterAdministrator);
        var room = new Room { CenterId = village.Id, Name = "会议室", Functions = RoomFunction.Meeting, Floor = 1, Capacity = 40, Policy = new RoomPolicy { OpeningHours = [.. OpeningHours.Daily(0, 24)] } };
        db.Add(room);
        await db.SaveChangesAsync();
        return (person, room);
    });
}
