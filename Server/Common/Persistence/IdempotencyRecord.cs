namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>A creation that was carried out under a person's own key, so that asking again gives the same answer.</summary>
public sealed class IdempotencyRecord
{
    public Guid PersonId { get; set; }

    /// <summary>The client's key, at most 80 characters.</summary>
    public string Key { get; set; } = "";

    /// <summary>SHA-256 of the request, in hex: the same key with another request is a mistake.</summary>
    public string RequestHash { get; set; } = "";

    /// <summary>What was created.</summary>
    public Guid CreatedId { get; set; }

    public DateTime CreatedUtc { get; set; }
}
