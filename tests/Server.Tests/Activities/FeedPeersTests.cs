using System.Globalization;
using PartyMassCenter.Server.Tests.Bookings;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Public;
using PartyMassCenter.TestKit.Calendars;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Activities;

/// <summary>The public feed of a running server, read by libical, icalendar with dateutil, ical.js and Ical.Net: each finds what the open data lists.</summary>
[Collection(ServersGroup.Name)]
public class FeedPeersTests(Servers servers)
{
    [PeerFact]
    public async Task Feed_OfARunningServer_IsReadAlikeByAllPeers()
    {
        var server = await servers.OnAsync(DatabaseEngine.Sqlite);
        using var nobody = ApiClient.Anonymous(server.Process.Address);
        var (from, to) = (RunningServer.Tomorrow.AddDays(-20), RunningServer.Tomorrow.AddDays(100));
        var listed = (await nobody.GetAsync<PublicActivity[]>($"public/centers/{server.CenterId}/activities?from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}")).Must;
        Assert.InRange(listed.Length, 3, 1000);

        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.ics");
        try
        {
            await File.WriteAllBytesAsync(file, await nobody.Http.GetByteArrayAsync(new Uri(server.Process.Address, $"/feeds/centers/{server.CenterId}.ics")));
            var expected = listed.Select(Instance).Order(StringComparer.Ordinal).ToList();
            foreach (var peer in CalendarPeer.All)
                Assert.Equal((peer.Name, string.Join('\n', expected)), (peer.Name, string.Join('\n', (await PeerInstance.ReadAsync(peer, file, Utc(from), Utc(to))).Select(Instance).Order(StringComparer.Ordinal))));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Instance(PublicActivity a) => string.Join(
        '|', $"activity-{a.Id}@party-mass-center", Utc(a.Start), a.Status == ActivityStatus.Cancelled ? "CANCELLED" : "", (a.Status == ActivityStatus.Cancelled ? "已取消：" : "") + a.Title, a.Place);

    private static string Instance(PeerInstance i) => string.Join('|', i.Uid, i.Start, i.Status == "CANCELLED" ? i.Status : "", i.Summary, i.Location);

    private static string Utc(DateOnly day) => Utc(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The wall clock of the centre is eight hours ahead.</summary>
    private static string Utc(DateTime wallClock) => wallClock.AddHours(-8).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
