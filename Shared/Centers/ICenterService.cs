using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Centers;

/// <summary>The centres.</summary>
public interface ICenterService
{
    /// <summary>All centres; public.</summary>
    Task<Outcome<IReadOnlyList<CenterDetails>>> AllAsync(CancellationToken cancel = default);

    /// <summary>One centre; public.</summary>
    Task<Outcome<CenterDetails>> GetAsync(Guid centerId, CancellationToken cancel = default);

    /// <summary>Needs <see cref="People.Permission.ManagePeople"/> in the unit.</summary>
    Task<Outcome<Guid>> AddAsync(CenterRequest request, string? idempotencyKey = null, CancellationToken cancel = default);

    /// <summary>Needs <see cref="People.Permission.ManageRooms"/> in the centre's unit.</summary>
    Task<Outcome> ChangeAsync(Guid centerId, CenterRequest request, CancellationToken cancel = default);
}
