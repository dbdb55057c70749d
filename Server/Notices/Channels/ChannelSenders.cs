using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>Finds who speaks a channel's protocol.</summary>
public sealed class ChannelSenders(IEnumerable<IChannelSender> senders)
{
    private readonly IReadOnlyList<IChannelSender> all = [.. senders];

    /// <summary>Null for a channel that no program serves: the loudspeaker, which a person reads out.</summary>
    public IChannelSender? For(ChannelKind kind) => all.FirstOrDefault(s => s.Speaks(kind));
}
