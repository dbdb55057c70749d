using System.Buffers.Text;
using System.Security.Cryptography;

namespace PartyMassCenter.Server.Common.Security;

/// <summary>What opens a feed or a door to whoever holds it.</summary>
public static class SecretName
{
    /// <summary>128 random bits, base64url, so that it can stand in an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
}
