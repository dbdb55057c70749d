using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings.Teams;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Teams;

/// <summary>The teams of centres.</summary>
public sealed class TeamService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write) : ITeamService
{
    private static readonly Refusal NoTeam = Refusal.NotFound("team.not-found", "没有找到这个团队，请刷新后再试。");

    private static readonly Refusal Twice = Refusal.Conflict("team.exists", "本中心已经有同名的团队，请换个名称，或启用原来的团队。", nameof(TeamRequest.Name));

    public async Task<Outcome<IReadOnlyList<TeamDetails>>> ListAsync(Guid centerId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewBookings, centerId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<TeamDetails>>.Refused(standing.Refusals);
        return await db.Set<Team>().AsNoTracking().Where(t => t.CenterId == centerId).OrderByDescending(t => t.Active).ThenBy(t => t.Name)
            .Select(t => new TeamDetails(t.Id, t.CenterId, t.Name, t.Active, t.Version)).ToListAsync(cancel);
    }

    public async Task<Outcome<Guid>> AddAsync(TeamRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        return await write.RunAsync<Guid>([request.CenterId], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManageRooms, request.CenterId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            if (!await session.Db.HasCenterAsync(request.CenterId, cancel)) return CenterPresence.None;
            var name = request.Name.Trim();
            if (await session.Db.Set<Team>().AnyAsync(t => t.CenterId == request.CenterId && t.Name == name, cancel)) return Twice;
            var team = new Team { CenterId = request.CenterId, Name = name, Active = request.Active };
            session.Db.Add(team);
            return team.Id;
        }, cancel);
    }

    public async Task<Outcome> ChangeAsync(Guid teamId, TeamRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await write.RunAsync<Guid>([teamId], async session =>
        {
            var team = await session.Db.Set<Team>().FirstOrDefaultAsync(t => t.Id == teamId, cancel);
            var standing = await access.RequireAsync(session.Db, Permission.ManageRooms, team?.CenterId ?? Guid.Empty);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            if (team is null) return NoTeam;
            if (request.Version is { } seen && seen != team.Version) return SerializedWrite.ChangedMeanwhile;
            var name = request.Name.Trim();
            if (await session.Db.Set<Team>().AnyAsync(t => t.CenterId == team.CenterId && t.Name == name && t.Id != teamId, cancel)) return Twice;

            // Boards read the name from the booking, so that they need no second look-up.
            if (team.Name != name) await session.Db.Bookings.Where(b => b.TeamId == teamId).ExecuteUpdateAsync(s => s.SetProperty(b => b.TeamName, name), cancel);
            (team.Name, team.Active, team.Version) = (name, request.Active, Guid.CreateVersion7());
            session.Announce(LiveTopics.Board(team.CenterId));
            return teamId;
        }, cancel);
    }
}
