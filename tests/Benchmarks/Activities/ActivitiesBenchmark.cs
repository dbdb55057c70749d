using System.Diagnostics;
using System.Net;
using PartyMassCenter.Benchmarks.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Benchmarks.Activities;

/// <summary>What residents load of a centre with 5,000 published activities in a year, over loopback HTTP, on a real server process with embedded SQLite.</summary>
internal sealed class ActivitiesBenchmark(Figures figures, bool quick)
{
    private const int Activities = 5_000;

    // Milliseconds, from the goals of the project.
    private const double MonthLimit = 8;
    private const double FeedLimit = 50;
    private const double UnchangedLimit = 1;

    public async Task RunAsync()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseEngine.Sqlite);
        var center = await ActivitySeeding.FillAsync(database, Activities);
        await using var server = await ServerProcess.StartAsync(RunningServer.Unlimited(database) with { Environment = "Production" });
        using var http = new HttpClient { BaseAddress = server.Address };
        var runs = quick ? 20 : 100;
        var month = new Uri($"/c/{center}/calendar?month={RunningServer.Tomorrow.AddMonths(2):yyyy-MM}", UriKind.Relative);
        var data = new Uri($"/api/v1/public/centers/{center}/months/{RunningServer.Tomorrow.AddMonths(2):yyyy/M}", UriKind.Relative);
        var feed = new Uri($"/feeds/centers/{center}.ics", UriKind.Relative);
        for (var n = 0; n < runs; n++)
        {
            await http.GetByteArrayAsync(month);
            await http.GetByteArrayAsync(data);
            await http.GetByteArrayAsync(feed);
        }

        Print("calendar.month", (await Load.MillisecondsAsync(runs, () => http.GetByteArrayAsync(month))).Median(), MonthLimit);
        figures.Print("calendar.month.data", (await Load.MillisecondsAsync(runs, () => http.GetByteArrayAsync(data))).Median(), "ms");
        figures.Print("calendar.month.weight", (await http.GetByteArrayAsync(month)).Length / 1024.0, "KB");
        Print("feed.year", (await Load.MillisecondsAsync(runs, () => http.GetByteArrayAsync(feed))).Median(), FeedLimit);
        figures.Print("feed.first", (await Load.MillisecondsAsync(runs, () => FirstAsync(http, feed))).Median(), "ms");
        figures.Print("feed.events", Count(await http.GetStringAsync(feed), "BEGIN:VEVENT"), "events");
        Print("feed.changed", (await ChangedAsync(database, http, feed, Math.Min(runs, 20))).Median(), FeedLimit);
        var tag = await TagAsync(http, feed);
        Print("feed.304", (await Load.MillisecondsAsync(runs, () => UnchangedAsync(http, feed, tag))).Median(), UnchangedLimit);
    }

    private void Print(string name, double milliseconds, double limit) => figures.Print(name, milliseconds, "ms", "limit", milliseconds / limit);

    /// <summary>Until the first bytes are here: it streams.</summary>
    private static async Task FirstAsync(HttpClient http, Uri address)
    {
        using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        await body.ReadAtLeastAsync(new byte[1], 1);
    }

    /// <summary>Milliseconds until the whole feed is here after an activity has changed: each time it is written anew.</summary>
    private static async Task<double[]> ChangedAsync(TestDatabase database, HttpClient http, Uri address, int runs)
    {
        var times = new double[runs];
        var before = await TagAsync(http, address);
        for (var n = 0; n < runs; n++)
        {
            await ActivitySeeding.TouchAsync(database);
            var start = Stopwatch.GetTimestamp();
            var tag = await TagAsync(http, address);
            times[n] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (tag == before) throw new InvalidOperationException("The feed is that of before the change.");
            before = tag;
        }

        return times;
    }

    private static async Task<string> TagAsync(HttpClient http, Uri address)
    {
        using var response = await http.GetAsync(address);
        return response.Headers.ETag!.ToString();
    }

    private static async Task UnchangedAsync(HttpClient http, Uri address, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var response = await http.SendAsync(request);
        if (response.StatusCode != HttpStatusCode.NotModified) throw new InvalidOperationException($"The feed answered {response.StatusCode}.");
    }

    private static int Count(string text, string word) => (text.Length - text.Replace(word, "", StringComparison.Ordinal).Length) / word.Length;
}
