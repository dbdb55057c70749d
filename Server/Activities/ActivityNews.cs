using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Activities;

/// <summary>An activity's story, and what follows when one that was published changes.</summary>
public sealed class ActivityNews(CenterClock clock)
{
    public static string Link(Activity activity) => $"/app/activities/{activity.Id}";

    /// <summary>A step that residents need not know of.</summary>
    internal void Note(WriteSession session, Activity activity, string who, string text) => Add(session, activity, who, text, afterPublication: false);

    /// <summary>
    /// The one place where a change of what residents have been told is raised: it is marked on the activity, stands in its story, and its organiser hears of it.
    /// Nothing is marked before publication.
    /// </summary>
    /// <param name="text">What changed, in words that residents may read.</param>
    /// <param name="calls">Whether those who registered must know before they set out: they have no account, so the organiser is asked to call them.</param>
    internal async Task RaiseAsync(WriteSession session, Activity activity, Standing by, string text, bool calls, CancellationToken cancel)
    {
        var published = activity.PublishedUtc is not null;
        Add(session, activity, by.Name, text, published);
        if (published) activity.ChangedAfterPublicationUtc = clock.UtcNow;
        var registered = calls && published ? await session.Db.Registrations.CountAsync(r => r.ActivityId == activity.Id && r.Status != RegistrationStatus.Cancelled, cancel) : 0;
        if (registered == 0 && activity.OrganiserId == by.PersonId) return;
        session.Tell(
            activity.OrganiserId, (activity.Status == ActivityStatus.Cancelled ? "活动已取消" : "活动有变动") + (registered > 0 ? "，请电话告知" : ""),
            $"{Label(activity)}：{by.Name}{text}{(registered > 0 ? $"。有{registered}条报名（含候补），请按活动页的名单打电话告诉他们；他们在“我的报名”里也能看到。" : "")}", Link(activity), clock.UtcNow,
            new NoticeOptions(UnitId: activity.CenterId));
    }

    /// <summary>“活动《元宵灯谜会》（3月3日 周二 18:30–20:30）”.</summary>
    internal static string Label(Activity activity) => $"活动《{activity.Title}》（{new TimeRange(activity.Start, activity.End)}）";

    private void Add(WriteSession session, Activity activity, string who, string text, bool afterPublication) => session.Db.Add(new ActivityEvent
    {
        ActivityId = activity.Id,
        AtUtc = clock.UtcNow,
        Who = who,
        Text = text.Length > 1000 ? text[..999] + "…" : text,
        AfterPublication = afterPublication,
    });
}
