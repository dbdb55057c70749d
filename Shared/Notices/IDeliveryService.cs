using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Notices;

/// <summary>What became of notices, for who runs a unit's channels.</summary>
public interface IDeliveryService
{
    Task<Outcome<IReadOnlyList<ChannelQueue>>> QueuesAsync(Guid unitId, CancellationToken cancel = default);

    /// <summary>The last 24 hours of a unit and everything below it, oldest first, none left out.</summary>
    Task<Outcome<IReadOnlyList<DeliveryHour>>> HoursAsync(Guid unitId, CancellationToken cancel = default);

    /// <summary>Latest first.</summary>
    Task<Outcome<Paged<DeliveryListItem>>> ListAsync(DeliveryQuery query, CancellationToken cancel = default);

    Task<Outcome<DeliveryDetails>> GetAsync(Guid id, CancellationToken cancel = default);

    /// <summary>Sends a failed or dead delivery again, with as many attempts as a new one.</summary>
    Task<Outcome> RetryAsync(Guid id, CancellationToken cancel = default);

    /// <summary>All dead deliveries of a channel within the unit; how many.</summary>
    Task<Outcome<int>> RetryAllAsync(Guid unitId, Guid channelId, CancellationToken cancel = default);

    /// <summary>Puts a dead delivery right and sends it again.</summary>
    Task<Outcome> MendAsync(Guid id, MendRequest request, CancellationToken cancel = default);
}
