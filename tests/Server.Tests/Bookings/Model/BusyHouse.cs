using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Rooms;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>The rooms of the model on a running server, and people who all try things there at once.</summary>
internal sealed class BusyHouse
{
    private readonly RunningServer server;
    private readonly ApiClient[] people;
    private readonly DateOnly day;
    private readonly ConcurrentDictionary<Guid, byte> booked = new();
    private readonly ConcurrentDictionary<Guid, Guid> closures = new();
    private readonly ConcurrentQueue<string> odd = new();
    private readonly ConcurrentDictionary<string, int> codes = new();

    private BusyHouse(RunningServer server, ApiClient[] people, IReadOnlyList<Guid> rooms, IReadOnlyList<string> names, Guid chairs, DateOnly day) =>
        (this.server, this.people, Rooms, Names, Chairs, this.day) = (server, people, rooms, names, chairs, day);

    /// <summary>In the order of <see cref="ModelRoom.All"/>.</summary>
    public IReadOnlyList<Guid> Rooms { get; }

    public Guid Chairs { get; }

    /// <summary>Answers that nobody should get.</summary>
    public IReadOnlyCollection<string> Odd => odd;

    /// <summary>What the server has said is booked.</summary>
    public ICollection<Guid> Booked => booked.Keys;

    /// <summary>How often each code came; “done” where something was done.</summary>
    public IReadOnlyDictionary<string, int> Codes => codes;

    private IReadOnlyList<string> Names { get; }

    public static async Task<BusyHouse> OpenAsync(RunningServer server, DateOnly day)
    {
        List<Guid> rooms = [];
        List<string> names = [];
        foreach (var plain in ModelRoom.All)
        {
            names.Add($"{plain.Name}{Guid.CreateVersion7():N}");
            rooms.Add(await server.AddRoomAsync(r => Fill(r, plain, names[^1], [.. plain.Parts.Select(p => rooms[p])])));
        }

        ApiClient[] people = [.. await Task.WhenAll(new[] { SampleAccounts.Cadre, SampleAccounts.OtherCadre, SampleAccounts.Organiser, SampleAccounts.CenterAdministrator, SampleAccounts.Town }.Select(server.AsAsync))];
        return new BusyHouse(server, people, rooms, names, await server.AddResourceAsync(ModelHouse.AllChairs), day);
    }

    /// <summary>One person who tries things until the time is over.</summary>
    public async Task TryThingsAsync(Random random, Task over)
    {
        while (!over.IsCompleted) await TryAsync(random);
    }

    public Task HasBeenBusyAsync(int done) =>
        Eventually.AsyncOrThrow(() => Task.FromResult(codes.GetValueOrDefault("done") >= done), TimeSpan.FromSeconds(90), () => $"only {codes.GetValueOrDefault("done")} things were done");

    private static void Fill(RoomRequest room, ModelRoom plain, string name, List<Guid> parts)
    {
        (room.Name, room.Capacity, room.PartIds, room.Layouts) = (name, plain.Capacity, parts, [.. plain.Layouts]);
        (room.BufferBeforeMinutes, room.BufferAfterMinutes) = (plain.Before, plain.After);
        (room.NeedsApproval, room.ApprovalFromHeadCount, room.RequestHoldsTime) = (plain.CenterFrom is not null, plain.CenterFrom ?? 0, plain.RequestHolds);
    }

    private async Task TryAsync(Random random)
    {
        var (any, runs) = (people[random.Next(people.Length)], people[random.Next(3, people.Length)]);
        var about = booked.Keys.ElementAtOrDefault(random.Next(Math.Max(1, booked.Count)));
        switch (random.Next(20))
        {
            case < 8:
                var made = await any.BookAsync(Wish(random, null));
                if (made.Succeeded) booked[made.Must.Id] = 0;
                Note(made);
                break;
            case < 11 when await ReadAsync(any, about) is { } old:
                Note(await any.ChangeAsync(about, Wish(random, old.Version)));
                break;
            case < 15 when await ReadAsync(runs, about) is { } asked:
                Note(random.Next(5) == 0 ? await runs.RejectAsync(asked, "另有安排") : await runs.ApproveAsync(asked));
                break;
            case < 17 when about != default:
                Note(await any.CancelAsync(about, "改期"));
                break;
            case 17:
                await CloseAsync(random, runs);
                break;
            default:
                Note(await RebuildAsync(random, runs));
                break;
        }
    }

    private static async Task<BookingDetails?> ReadAsync(ApiClient who, Guid id) => id == default ? null : (await who.BookingAsync(id)).Value;

    private BookingRequest Wish(Random random, Guid? version)
    {
        var room = random.Next(4, ModelRoom.All.Count);
        var start = day.ToDateTime(new TimeOnly(8 + random.Next(8), 15 * random.Next(4)));
        var layouts = ModelRoom.All[room].Layouts;
        var wish = new BookingRequestBuilder(Rooms[room]).Between(start, start.AddMinutes(30 + (15 * random.Next(6)))).For(random.Next(5, 21)).Version(version)
            .SetUpAs(layouts.Count > 0 && random.Next(2) == 0 ? layouts[0].Name : null);
        return (random.Next(3) == 0 ? wish.Taking(Chairs, random.Next(1, 16)) : wish).Build();
    }

    private async Task CloseAsync(Random random, ApiClient who)
    {
        if (closures.Keys.FirstOrDefault() is var old && closures.TryRemove(old, out var version))
        {
            Note(await who.PostAsync<JsonElement>($"blackouts/{old}/end", new { version }));
            return;
        }

        var start = day.ToDateTime(new TimeOnly(8 + random.Next(10), 0));
        var request = new BlackoutRequest { CenterId = server.CenterId, RoomIds = [Rooms[random.Next(4, Rooms.Count)]], Start = start, End = start.AddHours(1), Reason = "检修" };
        var hits = await who.PostAsync<HitBooking[]>("blackouts/preview", request);
        request.Choices = [.. (hits.Value ?? []).Select(h => new HitChoice(h.Booking.Id, h.Booking.Version, random.Next(2) == 0 ? HitAnswer.Cancel : HitAnswer.Keep))];
        var added = await who.PostAsync<Guid>("blackouts", request);
        Note(added);
        if (!added.Succeeded) return;
        var list = (await who.GetAsync<BlackoutListItem[]>($"centers/{server.CenterId}/blackouts")).Must;
        if (list.FirstOrDefault(b => b.Plan.Id == added.Value) is { } item) closures[item.Plan.Id] = item.Version;
    }

    private Task<ApiAnswer<JsonElement>> RebuildAsync(Random random, ApiClient who)
    {
        int[] halls = [6, 10, 11, 12];
        var room = halls[random.Next(halls.Length)];
        int[] parts = [4, 5, 7, 8, 9];
        List<Guid> chosen = random.Next(4) == 0 ? [] : [.. parts.OrderBy(_ => random.Next()).Take(random.Next(2, 4)).Select(p => Rooms[p])];
        var request = new RoomRequestBuilder(server.CenterId).With(r => Fill(r, ModelRoom.All[room], Names[room], chosen)).Build();
        return who.ChangeRoomAsync(Rooms[room], request);
    }

    private void Note<T>(ApiAnswer<T> answer)
    {
        foreach (var code in answer.Succeeded ? ["done"] : answer.Refusals) codes.AddOrUpdate(code, 1, (_, n) => n + 1);
        if (!answer.Succeeded && (answer.Refusals.Count == 0 || answer.Status is not (HttpStatusCode.Conflict or HttpStatusCode.Forbidden))) odd.Enqueue($"{(int)answer.Status} {answer.Text}");
    }
}
