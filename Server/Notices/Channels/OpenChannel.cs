namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>A channel with its secrets in the clear, for as long as a batch takes.</summary>
public sealed record OpenChannel(NoticeChannel Channel, ChannelSecrets Secrets);
