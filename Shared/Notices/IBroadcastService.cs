using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Notices;

/// <summary>Notices to a whole unit, and the scripts for its loudspeaker.</summary>
public interface IBroadcastService
{
    /// <summary>Latest first.</summary>
    Task<Outcome<Paged<BroadcastScript>>> ListAsync(Guid unitId, int skip, int take, CancellationToken cancel = default);

    Task<Outcome<BroadcastScript>> GetAsync(Guid id, CancellationToken cancel = default);

    /// <summary>Sends it to the unit's groups; a script comes out where the unit has a loudspeaker. How many channels take it.</summary>
    Task<Outcome<int>> SendAsync(BroadcastRequest request, CancellationToken cancel = default);

    /// <summary>It was read out.</summary>
    Task<Outcome> MarkReadAsync(Guid id, CancellationToken cancel = default);
}
