using System.Net;

namespace PartyMassCenter.Benchmarks.Bookings;

/// <summary>Two hundred identical requests at once, round after round.</summary>
internal static class Races
{
    private const int Racers = 200;

    /// <summary>The most winners that any round had, and how many answers were neither a booking nor a clear refusal.</summary>
    public static async Task<(int Winners, int Errors)> RunAsync(Clients clients, int clientCount, FreeSlots slots, int rounds)
    {
        var (most, errors) = (0, 0);
        for (var round = 0; round < rounds; round++)
        {
            var json = slots.Next();
            var answers = await Task.WhenAll(Enumerable.Range(0, Racers).Select(async n =>
            {
                using var response = await clients.PostAsync(n % clientCount, json);
                return response.StatusCode;
            }));
            most = Math.Max(most, answers.Count(a => a == HttpStatusCode.Created));
            errors += answers.Count(a => a is not (HttpStatusCode.Created or HttpStatusCode.Conflict));
        }

        return (most, errors);
    }
}
