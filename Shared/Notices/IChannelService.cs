using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Notices;

/// <summary>The channels of units: mail servers, robots, gateways, loudspeakers.</summary>
public interface IChannelService
{
    /// <summary>The unit's own, and those of units above that it uses.</summary>
    Task<Outcome<IReadOnlyList<ChannelDetails>>> ListAsync(Guid unitId, CancellationToken cancel = default);

    Task<Outcome<Guid>> AddAsync(ChannelRequest request, CancellationToken cancel = default);

    Task<Outcome> ChangeAsync(Guid id, ChannelRequest request, CancellationToken cancel = default);

    /// <summary>What still waits on it is not sent any more.</summary>
    Task<Outcome> RemoveAsync(Guid id, CancellationToken cancel = default);

    /// <summary>While paused, notices wait; nothing is lost.</summary>
    Task<Outcome> SetPausedAsync(Guid id, bool paused, CancellationToken cancel = default);

    /// <summary>Sends one test message now: to the signed-in person themselves, or to the group.</summary>
    Task<Outcome<ChannelTest>> SendTestAsync(Guid id, CancellationToken cancel = default);
}
