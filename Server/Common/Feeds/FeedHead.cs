using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PartyMassCenter.Server.Common.Feeds;

/// <summary>What says whether a feed has changed.</summary>
/// <param name="Name">Of whose calendar it is.</param>
/// <param name="ChangedUtc">Of what changed last in it; null where there is nothing.</param>
public sealed record FeedHead(string Name, DateTime? ChangedUtc)
{
    /// <summary>Another one whenever the calendar reads differently: by the last change, the day, and what is named in it.</summary>
    /// <param name="names">Of rooms, teams and the like, in any order.</param>
    public string State(DateOnly today, IEnumerable<string> names)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names.Order(StringComparer.Ordinal).Prepend(Name)))).AsSpan(0, 6);
        return string.Create(CultureInfo.InvariantCulture, $"{(ChangedUtc ?? DateTime.UnixEpoch).Ticks:x}-{today.DayNumber:x}-{Convert.ToHexStringLower(hash)}");
    }
}
