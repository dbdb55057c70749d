using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Activities.Months;
using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities;

/// <summary>Cancelling activities: one or those that follow. Their rooms go to who waits for them.</summary>
public sealed class ActivityCancelling(
    IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, ActivityChanging changing, ActivityEnding ending, ActivityHolds holds, CenterClock clock)
{
    public async Task<Outcome> CancelAsync(Guid activityId, string reason, SeriesScope scope, CancellationToken cancel)
    {
        var given = GivenReason.Of(reason);
        if (!given.Succeeded) return given;
        return await write.RunAsync<Guid>([await ActivityChanging.TurnAsync(contexts, activityId, cancel)], async session =>
        {
            var opened = await ActivityChanging.OpenAsync(session.Db, access, activityId, Permission.PlanActivities, cancel);
            if (!opened.Succeeded) return Outcome<Guid>.Refused(opened.Refusals);
            var (activity, by, approves) = opened.Value;
            if (activity.Status == ActivityStatus.Cancelled || activity.End <= clock.Now) return ActivityChanging.Over;
            var reach = await changing.ReachAsync(session.Db, activity, scope, cancel);
            var gate = await MonthGate.LoadAsync(session.Db, activity.CenterId, reach.Select(a => a.Start), cancel);
            if (reach.Select(a => gate.Refuse(a.Start)).FirstOrDefault(r => r is not null) is { } archived) return archived;
            var spaces = await HeldRooms.ContendAsync(session.Db, [.. reach.SelectMany(a => a.Rooms).Select(r => r.RoomId).Distinct()], cancel);
            await SerializedWrite.ContendAsync(session.Db, reach.Select(a => a.Id), cancel);
            foreach (var one in reach) await ending.EndAsync(session, one, given.Value, by, approves, gate, cancel);
            await session.Db.SaveChangesAsync(cancel);
            await holds.ServeAsync(session, spaces, reach.Min(a => a.Start), reach.Max(a => a.End), cancel);
            session.Announce(LiveTopics.Activities(activity.CenterId));
            return activity.Id;
        }, cancel);
    }
}
