namespace PartyMassCenter.Server.People;

/// <summary>The one-time link with which a new installation is set up. Only the newest row counts.</summary>
public sealed class SetUpLink
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>SHA-256 of the token, hexadecimal: the token itself is random enough to need no salt.</summary>
    public string TokenHash { get; set; } = "";

    public DateTime ExpiresUtc { get; set; }
}
