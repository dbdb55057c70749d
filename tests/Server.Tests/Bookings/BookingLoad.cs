using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>People who book all the time, each request with its own key, and remember what was acknowledged and what was left open.</summary>
internal sealed class BookingLoad(IReadOnlyList<Guid> rooms, int seed)
{
    private readonly Random random = new(seed);
    private readonly ConcurrentDictionary<Guid, BookingRequest> acknowledged = new();
    private ConcurrentQueue<(string Key, BookingRequest Request)> open = new();

    /// <summary>What the server has said is booked, by the booking's id.</summary>
    public IReadOnlyDictionary<Guid, BookingRequest> Acknowledged => acknowledged;

    public int Refused => refused;

    private int refused;

    /// <summary>Books until the server is gone; nobody calls once more what has stopped answering, since all that would have to be asked again afterwards.</summary>
    public async Task RunAsync(ApiClient client, int workers, Task gone)
    {
        await Task.WhenAll(Enumerable.Range(0, workers).Select(async _ =>
        {
            while (!gone.IsCompleted && await TryAsync(client, Guid.CreateVersion7().ToString(), Next())) { }
        }));
    }

    /// <summary>Asks again, with the same keys, for everything that got no answer.</summary>
    public async Task ResolveAsync(ApiClient client)
    {
        var left = Interlocked.Exchange(ref open, new());
        foreach (var (key, request) in left) await TryAsync(client, key, request);
        Assert.Empty(open);
    }

    /// <returns>Whether there was an answer.</returns>
    private async Task<bool> TryAsync(ApiClient client, string key, BookingRequest request)
    {
        try
        {
            var answer = await client.BookAsync(request, key);
            if (answer.Succeeded) acknowledged[answer.Must.Id] = request;
            else if (answer.Status == HttpStatusCode.Conflict) Interlocked.Increment(ref refused);
            else throw new InvalidOperationException($"Neither booked nor refused: {(int)answer.Status} {answer.Text}");
            return true;
        }
        catch (Exception e) when (e is HttpRequestException or SocketException)
        {
            // The bare one is what HttpClient throws where the server ends between connecting and the first byte.
            open.Enqueue((key, request));
            return false;
        }
    }

    private BookingRequest Next()
    {
        lock (random)
        {
            var start = RunningServer.Tomorrow.AddDays(random.Next(60)).ToDateTime(new TimeOnly(random.Next(22), random.Next(12) * 5));
            return new BookingRequestBuilder(rooms[random.Next(rooms.Count)]).Between(start, start.AddMinutes(30 + (random.Next(4) * 15))).Build();
        }
    }
}
