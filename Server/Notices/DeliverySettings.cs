namespace PartyMassCenter.Server.Notices;

/// <summary>How notices are sent. Section <c>Notices</c>.</summary>
public sealed class DeliverySettings
{
    /// <summary>The site's address as people outside know it, for links in mails; empty = no links.</summary>
    public string SiteAddress { get; set; } = "";

    /// <summary>Hosts inside the own network that channels may call, separated by commas; any other private address is refused.</summary>
    public string PrivateHosts { get; set; } = "";

    /// <summary>Seconds before the first repetition; each further pause is twice as long.</summary>
    public int FirstPauseSeconds { get; set; } = 60;

    /// <summary>After so many attempts a delivery is dead.</summary>
    public int MostAttempts { get; set; } = 8;

    /// <summary>Seconds that a channel may take for one message.</summary>
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>Seconds after which another process takes over what one was sending.</summary>
    public int LeaseSeconds { get; set; } = 120;

    public string Link(string? path) => string.IsNullOrEmpty(path) || SiteAddress.Length == 0 ? "" : SiteAddress.TrimEnd('/') + path;
}
