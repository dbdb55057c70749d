using System.Diagnostics;
using PartyMassCenter.Benchmarks.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Benchmarks.Pages;

/// <summary>Interactive pages on a real server process: what an idle one keeps in memory, how soon a click is answered; and what a public page weighs.</summary>
internal sealed class PagesBenchmark(Figures figures, bool quick)
{
    // From the goals of the project.
    private const double MemoryLimit = 250;
    private const double ClickLimit = 50;
    private const double WeightLimit = 100;

    private static readonly string[] Accounts = [SampleAccounts.Cadre, SampleAccounts.Organiser, SampleAccounts.CenterAdministrator];

    // Pages on which people rest: what is to be done, the day's rooms, the month, the duties.
    private static readonly (string Path, string Class)[] Resting = [("/app", "today-head"), ("/app/board", "page-head"), ("/app/activities", "page-head"), ("/app/duty", "page-head")];

    public async Task RunAsync()
    {
        await using var database = await DatabaseTemplates.WithSampleDataAsync(DatabaseEngine.Sqlite);

        // The collector that an operator's server has; tests take the small one.
        await using var server = await ServerProcess.StartAsync(RunningServer.Unlimited(database).With("DOTNET_gcServer", "1") with { Environment = "Production" });
        List<Browser> browsers = [];
        foreach (var account in Accounts) browsers.Add(await Browser.LogInAsync(server.Address, account));
        await IdleAsync(browsers, new ProcessMeter(await server.ProcessId), quick ? 100 : 1_000);
        await ClicksAsync(browsers, quick ? 40 : 200, TimeSpan.FromSeconds(quick ? 5 : 30));
        foreach (var browser in browsers) browser.Dispose();
        await WeightAsync(server.Address);
    }

    /// <summary>KB that each open page adds to the server, after some seconds of rest; what opening them left behind counts where it has not been collected by itself.</summary>
    private async Task IdleAsync(List<Browser> browsers, ProcessMeter meter, int count)
    {
        List<OpenPage> open = [];
        async Task MoreAsync(int pages)
        {
            for (var n = 0; n < pages; n++)
            {
                var browser = browsers[n % browsers.Count];
                var (path, shown) = Resting[n % Resting.Length];
                open.Add(await OpenPage.OpenAsync(browser.Http, browser.Cookies, path, shown));
            }
        }

        await MoreAsync(quick ? 20 : 100);
        var before = meter.Megabytes;
        await MoreAsync(count);
        await Task.Delay(TimeSpan.FromSeconds(quick ? 2 : 10));
        var each = (meter.Megabytes - before) * 1024 / count;
        figures.Print("circuit.memory", each, "KB", "limit", each / MemoryLimit);
        foreach (var page in open) await page.DisposeAsync();
    }

    /// <summary>Users who go a day on, and back, once a second, each at a moment of their own.</summary>
    private async Task ClicksAsync(List<Browser> browsers, int users, TimeSpan time)
    {
        var today = DateOnly.FromDateTime(RunningServer.Now);
        var pages = new OpenPage[users];
        for (var n = 0; n < users; n++)
            pages[n] = await OpenPage.OpenAsync(browsers[n % browsers.Count].Http, browsers[n % browsers.Count].Cookies, $"/app/board?day={today:yyyy-MM-dd}", Board(today));

        var rounds = (int)time.TotalSeconds;
        var times = new double[users * rounds];
        await Task.WhenAll(Enumerable.Range(0, users).Select(async user =>
        {
            await Task.Delay(user * 1000 / users);
            var start = Stopwatch.GetTimestamp();
            for (var round = 0; round < rounds; round++)
            {
                var (button, day) = round % 2 == 0 ? ("day-next", today.AddDays(1)) : ("day-prev", today);
                times[(user * rounds) + round] = (await pages[user].ClickAsync(button, Board(day))).TotalMilliseconds;
                var left = TimeSpan.FromSeconds(round + 1) - Stopwatch.GetElapsedTime(start);
                if (left > TimeSpan.Zero) await Task.Delay(left);
            }
        }));
        var p95 = times.Order().ElementAt(times.Length * 95 / 100);
        figures.Print("click.p50", times.Median(), "ms");
        figures.Print("click.p95", p95, "ms", "limit", p95 / ClickLimit);
        foreach (var page in pages) await page.DisposeAsync();
    }

    /// <summary>What the board of a day is called; the page's heading changes before it.</summary>
    private static string Board(DateOnly day) => $"{ChineseDates.LongDay(day)}预约看板";

    /// <summary>The heaviest of the pages that residents open first.</summary>
    private async Task WeightAsync(Uri address)
    {
        using var nobody = ApiClient.Anonymous(address);
        var center = (await nobody.CentersAsync()).Must.Single(c => c.DisplayName == SampleAccounts.Center).Id;
        var heaviest = 0L;
        foreach (var path in new[] { "/", $"/c/{center}", $"/c/{center}/calendar", $"/c/{center}/month", $"/c/{center}/duty" })
            heaviest = Math.Max(heaviest, await PublicWeight.BytesAsync(new Uri(address, path)));
        figures.Print("public.weight", heaviest / 1000.0, "KB", "limit", heaviest / 1000.0 / WeightLimit);
    }
}
