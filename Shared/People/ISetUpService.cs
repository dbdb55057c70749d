using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.People;

/// <summary>The one-time set-up of a new installation. Public: whoever holds the link from the server's log may use it, once.</summary>
public interface ISetUpService
{
    /// <summary>Whether the link's token still works.</summary>
    Task<Outcome> CheckAsync(string? token, CancellationToken cancel = default);

    /// <summary>Makes the first unit and its first administrator, and uses the link up.</summary>
    Task<Outcome> SetUpAsync(SetUpRequest request, CancellationToken cancel = default);
}
