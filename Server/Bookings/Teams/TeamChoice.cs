using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Teams;

/// <summary>The team that a request names, if it may be named there.</summary>
internal static class TeamChoice
{
    private static readonly Refusal Wrong = Refusal.Invalid("booking.team", "这个团队已停用，或不是本中心的团队，请重新选择。", nameof(BookingRequest.TeamId));

    /// <param name="kept">The team that the booking has already; it may stay though it is out of use.</param>
    public static async Task<Outcome<Team?>> FindAsync(AppDbContext db, Guid? teamId, Guid centerId, Guid? kept)
    {
        if (teamId is not { } id) return (Team?)null;
        var team = await db.Set<Team>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id && t.CenterId == centerId);
        return team is not null && (team.Active || id == kept) ? team : Wrong;
    }
}
