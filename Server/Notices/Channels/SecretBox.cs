using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>Encrypts channels' secrets at rest with the system's own keys, which lie in the data folder.</summary>
public sealed class SecretBox(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Notices.ChannelSecrets");

    public string Close(ChannelSecrets secrets) => protector.Protect(JsonSerializer.Serialize(secrets));

    /// <summary>Null when the keys that it was closed with are gone: the secret must be entered again.</summary>
    public ChannelSecrets? Open(string? box)
    {
        if (box is null) return new ChannelSecrets(null, null);
        try
        {
            return JsonSerializer.Deserialize<ChannelSecrets>(protector.Unprotect(box));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
