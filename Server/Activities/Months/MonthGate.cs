using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Activities.Months;

/// <summary>What the months in which activities lie say to a change of them.</summary>
internal sealed class MonthGate(IReadOnlyList<ActivityMonth> months)
{
    public static async Task<MonthGate> LoadAsync(AppDbContext db, Guid centerId, IEnumerable<DateTime> starts, CancellationToken cancel)
    {
        var years = starts.Select(s => s.Year).Distinct().ToArray();
        return new MonthGate(await db.ActivityMonths.Where(m => m.CenterId == centerId && years.Contains(m.Year)).ToListAsync(cancel));
    }

    /// <summary>A closed month doesn't change any more.</summary>
    public Refusal? Refuse(DateTime start) => Of(start)?.Status == MonthStatus.Archived
        ? Refusal.Conflict("activity.month-archived", $"{start.Year}年{start.Month}月的活动月历已经归档，不能再改动。", "Start")
        : null;

    /// <summary>An approval holds for what was seen: whoever can't approve takes it back by changing something.</summary>
    /// <param name="approves">Whether who changes something could approve it too.</param>
    public void Changed(DateTime start, bool approves)
    {
        if (approves || Of(start) is not { Status: MonthStatus.Approved } month) return;
        (month.Status, month.Version) = (MonthStatus.Draft, Guid.CreateVersion7());
    }

    private ActivityMonth? Of(DateTime start) => months.FirstOrDefault(m => m.Year == start.Year && m.Month == start.Month);
}
