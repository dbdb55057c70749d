using PartyMassCenter.Server.Common.Persistence;

namespace PartyMassCenter.Server.Resources;

/// <summary>What is promised of a resource, as far as a change of its count must know. Implemented where bookings are.</summary>
public interface IResourcePromises
{
    /// <summary>Coming bookings that together need more than the count at some moment, in words; empty when it is enough.</summary>
    Task<IReadOnlyList<string>> BeyondAsync(AppDbContext db, Guid resourceId, int count, CancellationToken cancel);
}
