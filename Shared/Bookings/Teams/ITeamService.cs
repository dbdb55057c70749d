using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Teams;

/// <summary>
/// The teams of a centre. Reading needs <see cref="People.Permission.ViewBookings"/>, changing
/// <see cref="People.Permission.ManageRooms"/>, both in the centre's unit.
/// </summary>
public interface ITeamService
{
    /// <summary>All teams of the centre by name, inactive ones last.</summary>
    Task<Outcome<IReadOnlyList<TeamDetails>>> ListAsync(Guid centerId, CancellationToken cancel = default);

    Task<Outcome<Guid>> AddAsync(TeamRequest request, CancellationToken cancel = default);

    /// <summary>Renames a team, its bookings included, or takes it out of use; the centre stays.</summary>
    Task<Outcome> ChangeAsync(Guid teamId, TeamRequest request, CancellationToken cancel = default);
}
