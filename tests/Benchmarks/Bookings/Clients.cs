using System.Net;
using System.Text;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Benchmarks.Bookings;

/// <summary>Clients that have each logged in once.</summary>
internal sealed class Clients : IDisposable
{
    private static readonly string[] Accounts = [SampleAccounts.County, SampleAccounts.Town];

    private readonly List<ApiClient> clients = [];

    public ApiClient this[int index] => clients[index];

    public static async Task<Clients> LogInAsync(Uri address, int count)
    {
        var all = new Clients();
        for (var n = 0; n < count; n++) all.clients.Add(await ApiClient.LogInAsync(address, Accounts[n % Accounts.Length]));
        return all;
    }

    /// <summary>Books; anything but success is an error of the benchmark.</summary>
    public async Task BookAsync(int client, byte[] json)
    {
        using var response = await PostAsync(client, json);
        if (response.StatusCode != HttpStatusCode.Created) throw new InvalidOperationException($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
    }

    public async Task<HttpResponseMessage> PostAsync(int client, byte[] json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "bookings") { Content = new ByteArrayContent(json) };
        request.Content.Headers.ContentType = new("application/json");
        return await clients[client].Http.SendAsync(request);
    }

    public async Task GetAsync(int client, string path)
    {
        using var response = await clients[client].Http.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
    }

    public static byte[] Json(Guid room, DateTime start, DateTime end) => Encoding.UTF8.GetBytes(
        $$"""{"roomId":"{{room}}","start":"{{start:s}}","end":"{{end:s}}","title":"村两委例会","purpose":"Meeting","headCount":12,"contactName":"陈建国","contactPhone":"13800001234"}""");

    public void Dispose()
    {
        foreach (var client in clients) client.Dispose();
    }
}
