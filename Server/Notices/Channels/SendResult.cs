namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>The outcome of an attempt.</summary>
/// <param name="Error">For operators, in Chinese; null when it was sent.</param>
/// <param name="Wait">How long the channel wants to be left alone.</param>
public sealed record SendResult(SendOutcome Outcome, string? Error = null, TimeSpan? Wait = null)
{
    public static SendResult Sent { get; } = new(SendOutcome.Sent);

    public static SendResult NotTried { get; } = new(SendOutcome.NotTried);

    public static SendResult Failed(string error) => new(SendOutcome.Failed, error);

    public static SendResult Unsure(string error) => new(SendOutcome.Unsure, error);

    public static SendResult Refused(string error) => new(SendOutcome.Refused, error);

    public static SendResult Throttled(string error, TimeSpan wait) => new(SendOutcome.Throttled, error, wait);
}
