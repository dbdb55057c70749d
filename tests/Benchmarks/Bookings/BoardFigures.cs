using System.Net;
using System.Text.Json;
using PartyMassCenter.Benchmarks.Common;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Benchmarks.Bookings;

/// <summary>Reading: the day board, a month of all rooms, a year as a feed.</summary>
internal sealed class BoardFigures(Figures figures, string suffix)
{
    /// <returns>Milliseconds of a day board.</returns>
    public async Task<double> MeasureAsync(Clients clients, Place place, int requests, double? smallDay)
    {
        var today = DateOnly.FromDateTime(RunningServer.Now);
        var board = $"centers/{place.Center}/board?day={today.AddDays(3):yyyy-MM-dd}";
        await Load.PerSecondAsync(8, 200, c => clients.GetAsync(c, board));
        var day = (await Load.MillisecondsAsync(requests, () => clients.GetAsync(0, board))).Median();
        figures.Print("board.day" + suffix, day, "ms", "mrbs", day / Peer.Day);

        var month = (await Load.MillisecondsAsync(requests, () => MonthAsync(clients, place, today))).Median();
        figures.Print("board.month" + suffix, month, "ms", "mrbs", month / Peer.Month);

        var rate = await Load.PerSecondAsync(8, 1000, c => clients.GetAsync(c, board));
        figures.Print("board.day.8" + suffix, rate, "per-s", "mrbs", rate / Peer.DayPerSecond);
        if (smallDay is { } small) figures.Print("board.day.growth" + suffix, day / small, "times-slower", "board.day", day / small);
        await FeedAsync(clients[0], place, requests);
        return day;
    }

    private static Task MonthAsync(Clients clients, Place place, DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        return clients.GetAsync(0, $"centers/{place.Center}/schedule?from={first:yyyy-MM-dd}&to={first.AddMonths(1):yyyy-MM-dd}");
    }

    private async Task FeedAsync(ApiClient client, Place place, int requests)
    {
        var link = (await client.GetAsync<JsonElement>($"feeds/Center/{place.Center}")).Must;
        var address = new Uri(client.Http.BaseAddress!, new Uri(link.GetString() ?? "", UriKind.RelativeOrAbsolute));
        string? tag = null;

        // A feed is kept once its last change is a moment ago.
        await Task.Delay(TimeSpan.FromSeconds(6));
        figures.Print("feed.first" + suffix, (await Load.MillisecondsAsync(1, () => ReadAsync(client, address, null)))[0], "ms");
        var year = (await Load.MillisecondsAsync(Math.Min(requests, 30), async () => tag = (await ReadAsync(client, address, null)).Tag)).Median();
        figures.Print("feed.year" + suffix, year, "ms");
        var unchanged = (await Load.MillisecondsAsync(requests, async () =>
        {
            if ((await ReadAsync(client, address, tag)).Status != HttpStatusCode.NotModified) throw new InvalidOperationException("The feed did not answer 304.");
        })).Median();
        figures.Print("feed.304" + suffix, unchanged, "ms");
    }

    private static async Task<(HttpStatusCode Status, string? Tag)> ReadAsync(ApiClient client, Uri address, string? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (tag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var response = await client.Http.SendAsync(request);
        await response.Content.ReadAsByteArrayAsync();
        return (response.StatusCode, response.Headers.ETag?.ToString());
    }
}
