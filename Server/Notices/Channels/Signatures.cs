using System.Security.Cryptography;
using System.Text;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>How each receiver wants messages signed.</summary>
public static class Signatures
{
    /// <summary>钉钉: base64(HMAC-SHA256(key = secret, "milliseconds\nsecret")); to be URL-encoded.</summary>
    public static string DingTalk(string secret, long milliseconds) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{milliseconds}\n{secret}")));

    /// <summary>飞书: base64(HMAC-SHA256(key = "seconds\nsecret", empty message)).</summary>
    public static string Feishu(string secret, long seconds) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes($"{seconds}\n{secret}"), Array.Empty<byte>()));

    /// <summary>Our own webhook: "sha256=" + hex(HMAC-SHA256(key = secret, "seconds.body")).</summary>
    public static string Webhook(string secret, long seconds, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hmac.AppendData(Encoding.UTF8.GetBytes($"{seconds}."));
        hmac.AppendData(body);
        return $"sha256={Convert.ToHexStringLower(hmac.GetHashAndReset())}";
    }
}
