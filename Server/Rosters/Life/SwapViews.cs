using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>Requests for swaps as pages see them.</summary>
internal static class SwapViews
{
    private const int Most = 50;

    /// <summary>What these members may take, and what they asked for since a moment.</summary>
    public static async Task<(IReadOnlyList<ShiftSwapDetails> Asked, IReadOnlyList<ShiftSwapDetails> Sent)> MineAsync(AppDbContext db, List<Guid> mine, DateTime sinceUtc, CancellationToken cancel)
    {
        if (mine.Count == 0) return ([], []);
        var rosters = await db.RosterMembers.Where(m => mine.Contains(m.Id)).Select(m => m.RosterId).ToListAsync(cancel);
        var open = await db.Set<ShiftSwap>().AsNoTracking().Where(s => rosters.Contains(s.RosterId) && s.Status == ShiftSwapStatus.Asked && !mine.Contains(s.FromMemberId) && (s.ToMemberId == null || mine.Contains(s.ToMemberId.Value)))
            .OrderBy(s => s.AskedUtc).Take(Most).ToListAsync(cancel);
        var sent = await db.Set<ShiftSwap>().AsNoTracking().Where(s => mine.Contains(s.FromMemberId) && s.AskedUtc > sinceUtc).OrderByDescending(s => s.AskedUtc).Take(Most).ToListAsync(cancel);
        return (await DetailsAsync(db, [.. open.Where(s => !s.Declined.Exists(mine.Contains))], cancel), await DetailsAsync(db, sent, cancel));
    }

    public static async Task<IReadOnlyList<ShiftSwapDetails>> DetailsAsync(AppDbContext db, IReadOnlyList<ShiftSwap> swaps, CancellationToken cancel)
    {
        if (swaps.Count == 0) return [];
        var duties = swaps.SelectMany(s => new[] { s.AssignmentId, s.OfferedAssignmentId ?? s.AssignmentId }).Distinct().ToArray();
        var rows = await db.Assignments.AsNoTracking().Where(a => duties.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancel);
        var ids = swaps.Select(s => s.RosterId).Distinct().ToArray();
        var rosters = await db.Rosters.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel);
        var members = await DutyViews.MembersAsync(db, ids, cancel);
        return [.. swaps.Select(s => new ShiftSwapDetails(
            s.Id, s.AssignmentId, rosters[s.RosterId].Name, rows[s.AssignmentId].Date, rosters[s.RosterId].PostName(rows[s.AssignmentId].Post), members[s.FromMemberId].Name,
            s.ToMemberId is { } to ? members[to].Name : null, s.OfferedAssignmentId is { } offered && rows.TryGetValue(offered, out var exchange) ? exchange.Date : null, s.Note, s.Status,
            CenterClock.ToWallClock(s.AskedUtc), s.Decision))];
    }
}
