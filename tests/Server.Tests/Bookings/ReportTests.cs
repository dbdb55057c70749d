using System.IO.Compression;
using System.Net;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Reports;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

[Collection(ServersGroup.Name)]
public class ReportTests(Servers servers)
{
    // Far enough ahead that the sample data has nothing there.
    private static readonly DateOnly Day = RunningServer.Tomorrow.AddDays(200);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Use_AddsUpWhatWasUsedWhenAndWhatWasRefused(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var other = await server.AddRoomAsync();
        var day = Day.AddDays(engine == DatabaseEngine.Sqlite ? 0 : 1);
        Assert.True((await cadre.BookAsync(At(room, day, 9, 30, 90))).Succeeded);
        var cancelled = (await cadre.BookAsync(At(room, day, 13, 0, 60))).Must;
        Assert.True((await cadre.CancelAsync(cancelled.Id, "改期")).Succeeded);
        var crowd = At(room, day, 15, 0, 60);
        crowd.HeadCount = 4000;
        Assert.False((await cadre.BookAsync(crowd)).Succeeded);

        RoomUseReport? report = null;
        await Eventually.AsyncOrThrow(async () =>
        {
            report = (await cadre.GetAsync<RoomUseReport>($"reports/rooms?centerId={server.CenterId}&from={day:yyyy-MM-dd}&to={day:yyyy-MM-dd}")).Must;
            return report.Refusals.Count > 0;
        }, TimeSpan.FromSeconds(10), () => "no refusal was counted");
        var use = report!.Rooms.Single(r => r.RoomId == room);
        Assert.Equal((1, 90, 1440, 6), (use.Bookings, use.UsedMinutes, use.OpenMinutes, use.Percent));
        Assert.Equal(0, report.Rooms.Single(r => r.RoomId == other).Percent);
        var weekday = ((int)day.DayOfWeek + 6) % 7;
        Assert.Equal((30, 60, 90), (report.Heat[weekday][9], report.Heat[weekday][10], report.Heat.Sum(h => h.Sum())));
        Assert.Equal([new UseShare("会议议事", 1, 90)], report.Purposes);
        Assert.Equal([new UseShare("没有团队", 1, 90)], report.Teams);
        Assert.Equal([new UseShare("已确认", 1, 90), new UseShare("已取消", 1, 60)], report.Statuses);
        Assert.Equal([("房间太小，坐不下", 1, "15点 1次")], report.Refusals.Select(r => (r.Reason, r.Attempts, r.Hours)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Export_OfARoom_MasksPhonesDefusesFormulasAndIsAudited(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var day = Day.AddDays(7);
        var request = At(room, day, 9, 0, 60);
        (request.Title, request.ContactPhone) = ("=HYPERLINK(\"http://x\")", "13911112222");
        Assert.True((await cadre.BookAsync(request)).Succeeded);
        var path = $"centers/{server.CenterId}/bookings/export?roomId={room}&from={day:yyyy-MM-dd}&to={day:yyyy-MM-dd}";

        var csv = await cadre.Http.GetByteArrayAsync(path);
        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        var lines = System.Text.Encoding.UTF8.GetString(csv).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains("\"'=HYPERLINK(", lines[1]);
        Assert.Contains("139****2222", lines[1]);
        Assert.DoesNotContain("13911112222", lines[1]);

        using var xlsx = new ZipArchive(new MemoryStream(await cadre.Http.GetByteArrayAsync(path + "&format=Xlsx")));
        using var sheet = new StreamReader(xlsx.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = System.Xml.Linq.XDocument.Parse(await sheet.ReadToEndAsync());
        var cells = xml.Descendants().Where(e => e.Name.LocalName == "row").Last().Elements().Select(e => e.Value).ToArray();
        Assert.Equal(("=HYPERLINK(\"http://x\")", "10", "139****2222"), (cells[5], cells[8], cells[12]));
        Assert.DoesNotContain(xml.Descendants(), e => e.Name.LocalName == "f");

        await using var connection = await server.Database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT COUNT(*) FROM "AuditEntries" WHERE "SubjectId" = '{room}' AND "After" LIKE '导出：%'""";
        Assert.Equal(2L, Convert.ToInt64(await command.ExecuteScalarAsync(), null));
    }

    [Theory, OnSqlite]
    public async Task Reports_OfMoreThanAYear_AreRefused(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        foreach (var path in new[] { "reports/rooms?", "reports/rooms/export?", $"centers/{server.CenterId}/bookings/export?" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await cadre.GetAsync<object>($"{path}from=2026-01-01&to=2027-01-02")).Status);
            Assert.Equal(["report.span"], (await cadre.GetAsync<object>($"{path}from=2026-02-01&to=2026-01-31")).Refusals);
        }
    }

    private static BookingRequest At(Guid room, DateOnly day, int hour, int minute, int minutes)
    {
        var start = day.ToDateTime(new TimeOnly(hour, minute));
        return new BookingRequestBuilder(room).Between(start, start.AddMinutes(minutes)).Build();
    }
}
