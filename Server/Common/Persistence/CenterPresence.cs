using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>Whether a centre is there, for everything that belongs to one.</summary>
internal static class CenterPresence
{
    public static Refusal None { get; } = Refusal.NotFound("center.not-found", "没有找到这个中心：可能网址有误，或者还没有建立。");

    public static Task<bool> HasCenterAsync(this AppDbContext db, Guid centerId, CancellationToken cancel = default) => db.Centers.AnyAsync(c => c.Id == centerId, cancel);
}
