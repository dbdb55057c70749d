using System.Net;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings.Series;

[Collection(ServersGroup.Name)]
public class SeriesTests(Servers servers)
{
    private static DateOnly First => RunningServer.Tomorrow;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_Weekly_BooksEveryDateAndKnowsItsPlace(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var made = (await CreateAsync(cadre, Weekly(room, 4))).Must;
        Assert.Equal([0, 7, 14, 21], made.Bookings.Select(b => DateOnly.FromDateTime(b.Start).DayNumber - First.DayNumber));
        Assert.StartsWith("每周", made.Sentence, StringComparison.Ordinal);
        var third = (await cadre.BookingAsync(made.Bookings[2].Id)).Must;
        Assert.Equal((made.Id, 3, 4), (third.Series!.Id, third.Series.Number, third.Series.Total));
        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WhereADateIsTaken_IsRefusedAsAWholeUntilItIsAnswered(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var (room, other) = (await server.AddRoomAsync(), await server.AddRoomAsync());
        Assert.True((await cadre.BookAsync(At(room, First.AddDays(7), 9))).Succeeded);
        Assert.True((await cadre.BookAsync(At(room, First.AddDays(14), 9))).Succeeded);

        var check = (await cadre.PostAsync<SeriesCheck>("booking-series/check", Weekly(room, 4))).Must;
        Assert.Equal([First.AddDays(7), First.AddDays(14)], check.Occurrences.Where(o => o.Refusals.Count > 0).Select(o => o.Date));
        Assert.NotEmpty(check.Occurrences[1].Alternatives!.OtherTimes);
        Assert.Equal(["series.conflicts"], (await CreateAsync(cadre, Weekly(room, 4))).Refusals);
        Assert.True((await cadre.BookAsync(At(room, First, 9))).Succeeded);

        var answered = Weekly(room, 4, hour: 13);
        Assert.True((await cadre.BookAsync(At(room, First.AddDays(7), 13))).Succeeded);
        Assert.True((await cadre.BookAsync(At(room, First.AddDays(14), 13))).Succeeded);
        Assert.True((await cadre.BookAsync(At(room, First.AddDays(21), 13))).Succeeded);
        answered.Answers = [new(First.AddDays(7)), new(First.AddDays(14), First.AddDays(14).ToDateTime(new TimeOnly(16, 0))), new(First.AddDays(21), RoomId: other)];
        var made = (await CreateAsync(cadre, answered)).Must;
        Assert.Equal([13, 16, 13], made.Bookings.Select(b => b.Start.Hour));
        Assert.Equal([room, room, other], made.Bookings.Select(b => b.RoomId));
        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Check_BooksNothing(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        Assert.Equal(4, (await cadre.PostAsync<SeriesCheck>("booking-series/check", Weekly(room, 4))).Must.Booked);
        Assert.True((await cadre.BookAsync(At(room, First, 9))).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_TwiceUnderOneKey_MakesOneSeries(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var key = Guid.CreateVersion7().ToString();
        var (one, two) = ((await CreateAsync(cadre, Weekly(room, 3), key)).Must, (await CreateAsync(cadre, Weekly(room, 3), key)).Must);
        Assert.Equal(one.Id, two.Id);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_OfThisAndFollowing_MovesThemAndLeavesEarlierOnesAndWhatWasMovedByHand(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var made = (await CreateAsync(cadre, Weekly(room, 4))).Must;
        var last = (await cadre.BookingAsync(made.Bookings[3].Id)).Must;
        Assert.True((await cadre.ChangeAsync(last.Id, At(room, First.AddDays(21), 16, last.Version))).Succeeded);

        var second = (await cadre.BookingAsync(made.Bookings[1].Id)).Must;
        var change = new SeriesChangeRequest { Booking = At(room, First.AddDays(8), 10, second.Version), Scope = SeriesScope.Following };
        change.Booking.Title = "舞蹈队排练";
        var changed = (await cadre.SendAsync<SeriesDetails>(HttpMethod.Put, $"bookings/{second.Id}/series", change)).Must;
        Assert.Equal([(0, 9), (8, 10), (15, 10), (21, 16)], changed.Bookings.Select(b => (DateOnly.FromDateTime(b.Start).DayNumber - First.DayNumber, b.Start.Hour)));
        Assert.Equal(["村两委例会", "舞蹈队排练", "舞蹈队排练", "舞蹈队排练"], changed.Bookings.Select(b => b.Title));
        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_ByAWholeWeek_LetsEachTakeThePlaceOfTheNext(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var made = (await CreateAsync(cadre, Weekly(room, 3))).Must;
        var first = (await cadre.BookingAsync(made.Bookings[0].Id)).Must;
        foreach (var (to, expected) in new[] { (First.AddDays(7), new[] { 7, 14, 21 }), (First, new[] { 0, 7, 14 }) })
        {
            first = (await cadre.BookingAsync(first.Id)).Must;
            var change = new SeriesChangeRequest { Booking = At(room, to, 9, first.Version), Scope = SeriesScope.All };
            var changed = (await cadre.SendAsync<SeriesDetails>(HttpMethod.Put, $"bookings/{first.Id}/series", change)).Must;
            Assert.Equal(expected, changed.Bookings.Select(b => DateOnly.FromDateTime(b.Start).DayNumber - First.DayNumber));
        }

        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_IntoATakenTime_ChangesNoneUntilItIsAnswered(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var made = (await CreateAsync(cadre, Weekly(room, 3))).Must;
        Assert.True((await cadre.BookAsync(At(room, First.AddDays(7), 14))).Succeeded);
        var first = (await cadre.BookingAsync(made.Bookings[0].Id)).Must;
        var change = new SeriesChangeRequest { Booking = At(room, First, 14, first.Version), Scope = SeriesScope.All };
        Assert.Equal(["series.conflicts"], (await cadre.SendAsync<SeriesDetails>(HttpMethod.Put, $"bookings/{first.Id}/series", change)).Refusals);
        Assert.Equal(first.Version, (await cadre.BookingAsync(first.Id)).Must.Version);
        change.Answers = [new(First.AddDays(7))];
        var changed = (await cadre.SendAsync<SeriesDetails>(HttpMethod.Put, $"bookings/{first.Id}/series", change)).Must;
        Assert.Equal([14, 9, 14], changed.Bookings.Select(b => b.Start.Hour));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Cancel_OfFollowing_FreesThemAndTellsWhoBookedOnce(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync();
        var made = (await CreateAsync(cadre, Weekly(room, 4))).Must;
        var reason = $"场地维修{Guid.CreateVersion7():N}"[^20..];
        Assert.Equal(3, (await administrator.PostAsync<int>($"bookings/{made.Bookings[1].Id}/series/cancel", new { reason, scope = SeriesScope.Following })).Must);
        var after = (await cadre.GetAsync<SeriesDetails>($"booking-series/{made.Id}")).Must;
        Assert.Equal([BookingStatus.Approved, BookingStatus.Cancelled, BookingStatus.Cancelled, BookingStatus.Cancelled], after.Bookings.Select(b => b.Status));
        Assert.True((await cadre.BookAsync(At(room, First.AddDays(7), 9))).Succeeded);
        await Eventually.AsyncOrThrow(async () => (await cadre.InboxAsync()).Must.Items.Any(i => i.Text.Contains(reason, StringComparison.Ordinal)), TimeSpan.FromSeconds(10), () => "not told");
        Assert.Single((await cadre.InboxAsync()).Must.Items, i => i.Text.Contains(reason, StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_BeyondTheHorizon_IsForWhoManagesBookings(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var room = await server.AddRoomAsync(r => r.HorizonDays = 10);
        var check = (await (await server.AsAsync(SampleAccounts.Cadre)).PostAsync<SeriesCheck>("booking-series/check", Weekly(room, 4))).Must;
        Assert.Equal(["booking.too-early"], check.Occurrences[3].Refusals.Select(r => r.Code));
        Assert.True((await CreateAsync(await server.AsAsync(SampleAccounts.CenterAdministrator), Weekly(room, 4))).Succeeded);
    }

    [Theory, OnSqlite]
    public async Task Create_WithARuleThatIsNone_SaysWhatToDo(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var request = Weekly(await server.AddRoomAsync(), 4);
        foreach (var rule in new[] { "每周六", "FREQ=HOURLY", "FREQ=WEEKLY;COUNT=3", "" })
        {
            request.Pattern.Rule = rule;
            Assert.Equal(HttpStatusCode.BadRequest, (await CreateAsync(cadre, request)).Status);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_TwoOverlappingSeriesAtOnce_LeavesNoOverlap(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => CreateAsync(cadre, Weekly(room, 5))));
        Assert.Single(answers, a => a.Succeeded);
        Assert.All(answers.Where(a => !a.Succeeded), a => Assert.Equal(HttpStatusCode.Conflict, a.Status));
        await Holds.AssertSoundAsync(server.Database);
    }

    private static BookingRequest At(Guid room, DateOnly day, int hour, Guid? version = null) =>
        new BookingRequestBuilder(room).On(day, new TimeOnly(hour, 0), new TimeOnly(hour + 1, 0)).Version(version).Build();

    private static SeriesRequest Weekly(Guid room, int times, int hour = 9) =>
        new() { First = At(room, First, hour), Pattern = new SeriesPattern { Rule = "FREQ=WEEKLY", Count = times } };

    private static Task<ApiAnswer<SeriesDetails>> CreateAsync(ApiClient client, SeriesRequest request, string? key = null) =>
        client.SendAsync<SeriesDetails>(HttpMethod.Post, "booking-series", request, key);
}
