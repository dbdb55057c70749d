using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Resources;

/// <summary>
/// Movable resources of centres. Reading needs <see cref="People.Permission.ViewBookings"/>, changing
/// <see cref="People.Permission.ManageRooms"/>, both in the centre's unit.
/// </summary>
public interface IResourceService
{
    /// <summary>Resources of a centre by name, inactive ones too.</summary>
    Task<Outcome<IReadOnlyList<ResourceDetails>>> ListAsync(Guid centerId, CancellationToken cancel = default);

    Task<Outcome<Guid>> AddAsync(ResourceRequest request, CancellationToken cancel = default);

    /// <summary>Refused with <c>resource.promised</c> when coming bookings need more than the new count, naming them.</summary>
    Task<Outcome> ChangeAsync(Guid resourceId, ResourceRequest request, CancellationToken cancel = default);
}
