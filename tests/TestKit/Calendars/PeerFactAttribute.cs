using Xunit;

namespace PartyMassCenter.TestKit.Calendars;

/// <summary>A fact that needs the other readers of calendars: skipped with the reason where one is missing, except in CI.</summary>
public sealed class PeerFactAttribute : FactAttribute
{
    public PeerFactAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true" ? null : CalendarPeer.All.Select(p => p.Missing).FirstOrDefault(m => m is not null);
}
