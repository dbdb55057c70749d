using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>Speaks one channel's protocol.</summary>
public interface IChannelSender
{
    bool Speaks(ChannelKind kind);

    /// <summary>How many deliveries are claimed at once: so many may be repeated after a crash.</summary>
    int BatchSize { get; }

    /// <summary>How many are sent at the same time.</summary>
    int AtOnce { get; }

    /// <summary>Sends one message. What can go wrong is a result; the token ends when its time is over.</summary>
    Task<SendResult> SendAsync(OpenChannel channel, OutgoingNotice notice, CancellationToken cancel);
}
