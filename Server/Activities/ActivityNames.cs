using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Teams;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Activities;

/// <summary>The rooms, teams and people that activities of a centre name.</summary>
internal sealed record ActivityNames(IReadOnlyDictionary<Guid, Room> Rooms, IReadOnlyDictionary<Guid, string> Teams, IReadOnlyDictionary<Guid, string> People)
{
    public static async Task<ActivityNames> LoadAsync(AppDbContext db, Guid centerId, IEnumerable<Guid> people, CancellationToken cancel)
    {
        var ids = people.Distinct().ToArray();
        return new ActivityNames(
            await db.Rooms.AsNoTracking().Where(r => r.CenterId == centerId).ToDictionaryAsync(r => r.Id, cancel),
            await db.Set<Team>().AsNoTracking().Where(t => t.CenterId == centerId).ToDictionaryAsync(t => t.Id, t => t.Name, cancel),
            await db.Users.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel));
    }

    /// <summary>What changed, in words: “时间由…改为…；说明有更新”.</summary>
    public string Changes(IEnumerable<ActivityField> fields, ActivityRequest before, ActivityRequest after) =>
        string.Join("；", fields.Select(f => (Text(f, before), Text(f, after)) is ({ } from, { } to) ? $"{f.Label}由{from}改为{to}" : $"{f.Label}有更新"));

    private string? Text(ActivityField field, ActivityRequest request) => field.Name switch
    {
        nameof(ActivityRequest.RoomIds) => request.RoomIds.Count == 0 ? "无" : string.Join("、", request.RoomIds.Select(id => Rooms.TryGetValue(id, out var room) ? room.Name : "功能室")),
        nameof(ActivityRequest.TeamId) => request.TeamId is { } team ? Teams.GetValueOrDefault(team, "团队") : "无",
        nameof(ActivityRequest.OrganiserId) => request.OrganiserId is { } person ? People.GetValueOrDefault(person, "负责人") : "无",
        nameof(ActivityRequest.Description) or nameof(ActivityRequest.SafetyPlan) or nameof(ActivityRequest.Materials) => null,
        _ => field.Text(request),
    };
}
