namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>What of a channel is stored encrypted.</summary>
/// <param name="Url">Robots and webhooks: the whole address, whose query holds the robot's key.</param>
/// <param name="Secret">Signing key or password.</param>
public sealed record ChannelSecrets(string? Url, string? Secret);
