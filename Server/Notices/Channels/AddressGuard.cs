using System.Net;
using System.Net.Sockets;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>
/// Keeps channels from calling into the own network (SSRF): an address that is not public is refused unless the operator named the host.
/// Asked again when the connection is made, so that a name can't change its address in between.
/// </summary>
public sealed class AddressGuard(DeliverySettings settings)
{
    private readonly HashSet<string> allowed =
        settings.PrivateHosts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The addresses of the host, if each of them may be called; null when one may not.</summary>
    public async Task<IReadOnlyList<IPAddress>?> ResolveAsync(string host, CancellationToken cancel)
    {
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancel);
        return addresses.Length > 0 && (Named(host) || addresses.All(a => IsPublic(a) || Named(a.ToString()))) ? addresses : null;
    }

    /// <summary>Whether the operator allows the host although it is private.</summary>
    public bool Named(string host) => allowed.Contains(host.Trim('[', ']'));

    /// <summary>Whether an address is on the public internet.</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var b = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetwork ? IsPublic4(b) : IsPublic6(address, b);
    }

    private static bool IsPublic4(byte[] b) => b[0] switch
    {
        0 or 10 or 127 or >= 224 => false,
        100 => b[1] is < 64 or > 127,
        169 => b[1] != 254,
        172 => b[1] is < 16 or > 31,
        192 => b[1] != 168 && !(b[1] == 0 && b[2] is 0 or 2),
        198 => b[1] is not (18 or 19) && !(b[1] == 51 && b[2] == 100),
        203 => !(b[1] == 0 && b[2] == 113),
        _ => true,
    };

    // Global unicast only, and none that carries an IPv4 address inside (6to4, Teredo, NAT64 lies outside 2000::/3 anyway).
    private static bool IsPublic6(IPAddress address, byte[] b) =>
        (b[0] & 0xE0) == 0x20 && !(b[0] == 0x20 && b[1] == 0x02) && !address.IsIPv6Teredo && !(b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0D && b[3] == 0xB8);
}
