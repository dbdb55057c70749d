using System.Collections.Concurrent;
using PartyMassCenter.Shared.Resources;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Rooms;

namespace PartyMassCenter.TestKit.Servers;

/// <summary>A server with the sample data on a database of its own, and clients that have logged in.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<ApiClient>>> clients = new();

    private RunningServer(TestDatabase database, ServerProcess process, Guid centerId) => (Database, Process, CenterId) = (database, process, centerId);

    public TestDatabase Database { get; }

    public ServerProcess Process { get; }

    /// <summary>The centre of 柳溪村.</summary>
    public Guid CenterId { get; }

    /// <summary>The wall clock of the centre.</summary>
    public static DateTime Now => TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")).DateTime;

    /// <summary>Whole minutes from before to after now, cut at midnight, since no booking reaches over it. A day too nearly over for a booking is waited out.</summary>
    public static async Task<(DateTime Start, DateTime End)> AroundNowAsync(TimeSpan before, TimeSpan after)
    {
        var left = Now.Date.AddDays(1) - Now;
        if (left < TimeSpan.FromMinutes(8)) await Task.Delay(left + TimeSpan.FromSeconds(1));
        var now = Now;
        var minute = now.Date.AddMinutes((int)now.TimeOfDay.TotalMinutes);
        return (Later(minute - before, now.Date), Earlier(minute + after, now.Date.AddDays(1)));

        static DateTime Later(DateTime a, DateTime b) => a > b ? a : b;
        static DateTime Earlier(DateTime a, DateTime b) => a < b ? a : b;
    }

    public static DateOnly Tomorrow => DateOnly.FromDateTime(Now).AddDays(1);

    /// <summary>Settings without limits on calls, since tests call as fast as they can.</summary>
    public static ServerSettings Unlimited(TestDatabase database) => ServerSettings.On(database)
        .With("RateLimits:PersonPerMinute", "100000000")
        .With("RateLimits:AddressPerMinute", "100000000")
        .With("People:SignInsPerMinute", "100000000")
        .With("Notices:PrivateHosts", "127.0.0.1")
        .With("Logging:LogLevel:Default", "Warning");

    public static async Task<RunningServer> StartAsync(DatabaseEngine engine)
    {
        var database = await DatabaseTemplates.WithSampleDataAsync(engine);
        try
        {
            // A test is over before profiles of what is called often would pay.
            var process = await ServerProcess.StartAsync(Unlimited(database).With("DOTNET_TieredPGO", "0"));
            using var nobody = ApiClient.Anonymous(process.Address);
            var center = (await nobody.CentersAsync()).Must.Single(c => c.DisplayName == SampleAccounts.Center);
            return new RunningServer(database, process, center.Id);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    public Task<ApiClient> AsAsync(string userName) =>
        clients.GetOrAdd(userName, u => new Lazy<Task<ApiClient>>(() => ApiClient.LogInAsync(Process.Address, u))).Value;

    /// <summary>A new room of the centre that no other test uses.</summary>
    public async Task<Guid> AddRoomAsync(Action<RoomRequest>? change = null)
    {
        var administrator = await AsAsync(SampleAccounts.CenterAdministrator);
        var room = new RoomRequestBuilder(CenterId).Called($"测试室{Guid.CreateVersion7():N}").With(change ?? (_ => { })).Build();
        return (await administrator.AddRoomAsync(room)).Must;
    }

    /// <summary>A movable resource of the centre that no other test uses.</summary>
    public async Task<Guid> AddResourceAsync(int count)
    {
        var administrator = await AsAsync(SampleAccounts.CenterAdministrator);
        return (await administrator.PostAsync<Guid>("resources", new ResourceRequest { CenterId = CenterId, Name = $"椅{Guid.CreateVersion7():N}"[..30], Count = count })).Must;
    }

    /// <summary>A hall of so many parts that no other test uses.</summary>
    public async Task<(Guid Hall, IReadOnlyList<Guid> Parts)> AddHallAsync(int parts = 2, Action<RoomRequest>? change = null)
    {
        List<Guid> ids = [];
        for (var n = 0; n < parts; n++) ids.Add(await AddRoomAsync(r => r.Name = $"{(char)('A' + n)}区{Guid.CreateVersion7():N}"));
        return (await AddRoomAsync(r =>
        {
            r.PartIds = [.. ids];
            change?.Invoke(r);
        }), ids);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients.Values) (await client.Value).Dispose();
        await Process.DisposeAsync();
        await Database.DisposeAsync();
    }
}
