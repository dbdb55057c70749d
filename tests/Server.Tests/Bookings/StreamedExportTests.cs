using System.Globalization;
using System.IO.Compression;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;
using Xunit.Abstractions;

namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>The row “streamed exports” of the table of the field: a year of a busy centre leaves the server row by row.</summary>
public class StreamedExportTests(ITestOutputHelper output)
{
    private const int Bookings = 150_000;

    /// <summary>Holding the rows of one export instead costs about 200 MB more.</summary>
    private const int MostMegabytes = 120;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task StreamedExports(DatabaseEngine engine)
    {
        await using var server = await RunningServer.StartAsync(engine);
        var (cadre, center) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync();
        var start = RunningServer.Tomorrow.ToDateTime(default);
        var first = (await cadre.BookAsync(new BookingRequestBuilder(room).Between(start, start.AddMinutes(10)).Build())).Must;
        var feed = (await center.GetAsync<string>($"feeds/Room/{room}")).Must;
        var export = $"centers/{server.CenterId}/bookings/export?roomId={room}&from={RunningServer.Tomorrow:yyyy-MM-dd}&to={RunningServer.Tomorrow.AddDays(360):yyyy-MM-dd}";

        // Once with one booking, so that what is compiled and kept for good is there.
        Assert.Equal((1, 1, 1), (await CsvAsync(cadre, export), await XlsxAsync(cadre, export), await FeedAsync(cadre, feed)));
        await MultiplyAsync(server.Database, first.Id);
        var id = await server.Process.ProcessId;
        var before = Megabytes(id, "VmRSS");
        await File.WriteAllTextAsync($"/proc/{id}/clear_refs", "5");

        Assert.Equal((Bookings, Bookings, Bookings), (await CsvAsync(cadre, export), await XlsxAsync(cadre, export), await FeedAsync(cadre, feed)));
        var grown = Megabytes(id, "VmHWM") - before;
        output.WriteLine($"{before} MB before, at most {grown} MB more");
        Assert.True(grown < MostMegabytes, $"{grown} MB more for {Bookings} bookings");
    }

    private static async Task<int> CsvAsync(ApiClient client, string path) => await LinesAsync(await client.Http.GetStreamAsync(path), "村两委例会");

    private static async Task<int> FeedAsync(ApiClient client, string path) => await LinesAsync(await client.Http.GetStreamAsync(path), "BEGIN:VEVENT");

    private static async Task<int> XlsxAsync(ApiClient client, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(await client.Http.GetByteArrayAsync($"{path}&format=Xlsx")));
        using var xml = System.Xml.XmlReader.Create(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var rows = 0;
        while (xml.ReadToFollowing("row")) rows++;
        return rows - 1;
    }

    private static async Task<int> LinesAsync(Stream stream, string what)
    {
        using var reader = new StreamReader(stream);
        var count = 0;
        while (await reader.ReadLineAsync() is { } line)
            if (line.Contains(what, StringComparison.Ordinal)) count++;
        return count;
    }

    /// <summary>Copies one stored booking until there are enough, three minutes after one another.</summary>
    private static async Task MultiplyAsync(TestDatabase database, Guid booking)
    {
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT * FROM "Bookings" LIMIT 0""";
        List<string> columns = [];
        await using (var reader = await command.ExecuteReaderAsync())
            for (var n = 0; n < reader.FieldCount; n++) columns.Add(reader.GetName(n));
        var sqlite = database.Engine == DatabaseEngine.Sqlite;
        string Shifted(string column) => sqlite ? $"strftime('%Y-%m-%d %H:%M:%S', b.\"{column}\", '+' || (n * 3) || ' minutes')" : $"b.\"{column}\" + n * interval '3 minutes'";
        var values = columns.Select(c => c switch
        {
            "Id" when sqlite => "substr(b.\"Id\", 1, 24) || printf('%012X', n)",
            "Id" => "gen_random_uuid()",
            "Start" or "End" => Shifted(c),
            _ => $"b.\"{c}\"",
        });
        var numbers = sqlite
            ? string.Create(CultureInfo.InvariantCulture, $"WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < {Bookings - 1}) ")
            : string.Create(CultureInfo.InvariantCulture, $"WITH s AS (SELECT generate_series(1, {Bookings - 1}) AS n) ");
        command.CommandText = $"""INSERT INTO "Bookings" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) {numbers} SELECT {string.Join(", ", values)} FROM "Bookings" b, s WHERE b."Id" = @id""";
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("id", booking);
        command.Parameters.Add(parameter);
        Assert.Equal(Bookings - 1, await command.ExecuteNonQueryAsync());
    }

    private static int Megabytes(int process, string what) =>
        int.Parse(File.ReadLines($"/proc/{process}/status").First(l => l.StartsWith(what, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
}
