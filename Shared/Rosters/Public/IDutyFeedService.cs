using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rosters.Public;

/// <summary>Makes and resets the secret addresses of duty feeds.</summary>
public interface IDutyFeedService
{
    /// <summary>The address, relative to the site's root: of a roster for whoever may see it, or (null) of one's own duties.</summary>
    Task<Outcome<string>> LinkAsync(Guid? rosterId, CancellationToken cancel = default);

    /// <summary>A new address; the old one stops. A roster's by whoever plans it.</summary>
    Task<Outcome<string>> ResetAsync(Guid? rosterId, CancellationToken cancel = default);
}
