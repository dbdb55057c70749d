using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Server.Bookings.Approvals;

/// <summary>Ends the requests that nobody has decided in time, frees what they held, and tells who asked. Several processes may run it at once.</summary>
public sealed class ExpireRequestsJob(IDbContextFactory<AppDbContext> contexts, BookingClockwork clockwork, CenterClock clock) : IRecurringJob
{
    private const int Batch = 200;

    public static string Title => "了结过期未批的申请";

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var id in await OverdueAsync(cancel)) await clockwork.EndAsync(id, Ending, cancel);
    }

    private SystemEnding? Ending(Booking booking, Room room) => booking.Status == BookingStatus.Requested && (booking.DecideBy ?? booking.End) <= clock.Now
        ? new SystemEnding(BookingStatus.Expired, "到期没有人审批，申请自动失效", "申请过期未批", "到期没有人审批，已自动失效。如仍需要，请重新预约或联系审批人。")
        : null;

    private async Task<List<Guid>> OverdueAsync(CancellationToken cancel)
    {
        var now = clock.Now;
        await using var db = contexts.CreateDbContext();
        return await db.Bookings.Where(b => b.Status == BookingStatus.Requested && (b.DecideBy <= now || (b.DecideBy == null && b.End <= now)))
            .OrderBy(b => b.Start).Select(b => b.Id).Take(Batch).ToListAsync(cancel);
    }
}
