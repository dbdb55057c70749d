using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Resources;

namespace PartyMassCenter.Server.Resources;

/// <summary>The movable resources of centres.</summary>
public sealed class ResourceService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, IResourcePromises promises) : IResourceService
{
    private const int MostNamed = 5;

    public async Task<Outcome<IReadOnlyList<ResourceDetails>>> ListAsync(Guid centerId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewBookings, centerId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<ResourceDetails>>.Refused(standing.Refusals);
        return await db.Resources.AsNoTracking().Where(r => r.CenterId == centerId).OrderBy(r => r.Name)
            .Select(r => new ResourceDetails(r.Id, r.CenterId, r.Name, r.Count, r.Active, r.Notes, r.Version)).ToListAsync(cancel);
    }

    public async Task<Outcome<Guid>> AddAsync(ResourceRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        return await write.RunAsync<Guid>([request.CenterId], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManageRooms, request.CenterId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            if (!await session.Db.HasCenterAsync(request.CenterId, cancel)) return CenterPresence.None;
            var resource = new Resource { CenterId = request.CenterId };
            if (await NameTakenAsync(session.Db, resource, request, cancel) is { } taken) return taken;
            Fill(resource, request);
            session.Db.Resources.Add(resource);
            return resource.Id;
        }, cancel);
    }

    public async Task<Outcome> ChangeAsync(Guid resourceId, ResourceRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await write.RunAsync<Guid>([request.CenterId, resourceId], async session =>
        {
            await ResourceLocks.TakeAsync(session.Db, [resourceId], cancel);
            var resource = await session.Db.Resources.FirstOrDefaultAsync(r => r.Id == resourceId, cancel);
            var standing = await access.RequireAsync(session.Db, Permission.ManageRooms, resource?.CenterId ?? Guid.Empty);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            if (request.Version is { } seen && seen != resource!.Version) return SerializedWrite.ChangedMeanwhile;
            if (await NameTakenAsync(session.Db, resource!, request, cancel) is { } taken) return taken;
            if (request.Count < resource!.Count && await promises.BeyondAsync(session.Db, resourceId, request.Count, cancel) is { Count: > 0 } beyond)
            {
                var named = string.Join("；", beyond.Take(MostNamed)) + (beyond.Count > MostNamed ? $"；等{beyond.Count}条" : null);
                return Refusal.Conflict("resource.promised", $"{resource.Name}减到{request.Count}件就不够已约出去的了，请先调整这些预约：{named}。", nameof(request.Count));
            }

            Fill(resource, request);
            resource.Version = Guid.CreateVersion7();
            return resource.Id;
        }, cancel);
    }

    private static async Task<Refusal?> NameTakenAsync(AppDbContext db, Resource resource, ResourceRequest request, CancellationToken cancel)
    {
        var (name, center, id) = (request.Name.Trim(), resource.CenterId, resource.Id);
        return await db.Resources.AnyAsync(r => r.CenterId == center && r.Name == name && r.Id != id, cancel)
            ? Refusal.Conflict("resource.name-taken", $"本中心已有“{name}”，请直接修改它的数量，或换一个名称。", nameof(request.Name))
            : null;
    }

    private static void Fill(Resource resource, ResourceRequest request)
    {
        resource.Name = request.Name.Trim();
        resource.Count = request.Count;
        resource.Active = request.Active;
        resource.Notes = string.IsNullOrWhiteSpace(request.Notes) ? null : request.Notes.Trim();
    }
}
