using PartyMassCenter.Server.Activities.Months;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Activities;

/// <summary>What cancelling makes of an activity: its rooms go, and those who must hear of it do.</summary>
public sealed class ActivityEnding(ActivityHolds holds, ActivityNews news, CenterClock clock)
{
    /// <param name="reason">Why, in words that residents may read.</param>
    /// <param name="approves">Whether who cancels could approve the month too.</param>
    internal async Task EndAsync(WriteSession session, Activity activity, string reason, Standing by, bool approves, MonthGate gate, CancellationToken cancel)
    {
        (activity.Status, activity.Reason) = (ActivityStatus.Cancelled, reason);
        activity.Touch(clock.UtcNow);
        gate.Changed(activity.Start, approves);
        await holds.ReleaseAsync(session, activity, by.Name, $"活动《{activity.Title}》取消：{reason}", cancel);
        await news.RaiseAsync(session, activity, by, $"取消了活动：{reason}", calls: true, cancel);
    }
}
