using System.Text.Json;

namespace PartyMassCenter.TestKit.Calendars;

/// <summary>What a peer reads of one instance of a feed.</summary>
/// <param name="Start">UTC as 20260921T013000Z, or a date; compared as text.</param>
/// <param name="Status">CANCELLED, or nothing.</param>
public sealed record PeerInstance(string Uid, string Start, string Status, string Summary, string Description, string Location)
{
    /// <summary>All instances of a feed between two instants (20260921T013000Z).</summary>
    public static async Task<IReadOnlyList<PeerInstance>> ReadAsync(CalendarPeer peer, string file, string from, string before)
    {
        var read = (await peer.RunAsync("instances", file, from, before)).Select(l => JsonDocument.Parse(l).RootElement).ToList();

        // A peer prints each VEVENT on its own; a changed occurrence takes the place of the one that its series has then.
        var changed = read.Where(r => Of(r, "recurrence").Length > 0).Select(r => (Of(r, "uid"), Of(r, "recurrence"))).ToHashSet();
        return
        [
            .. read.Where(r => Of(r, "recurrence").Length > 0 || !changed.Contains((Of(r, "uid"), Of(r, "start"))))
                .Select(r => new PeerInstance(Of(r, "uid"), Of(r, "start"), Of(r, "status"), Of(r, "summary"), Of(r, "description"), Of(r, "location"))),
        ];
    }

    private static string Of(JsonElement line, string name) => line.GetProperty(name).GetString()!;
}
