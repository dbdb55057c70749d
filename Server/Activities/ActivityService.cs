using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Activities.Months;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities;

/// <summary>The front of activities for those who plan them.</summary>
public sealed class ActivityService(
    IDbContextFactory<AppDbContext> contexts,
    AccessControl access,
    SerializedWrite write,
    ActivityPlanning planning,
    ActivityChanging changing,
    ActivityCancelling cancelling,
    ActivityChecking checking,
    ActivityMonthReader months,
    ActivityNews news,
    RoomPhotos photos,
    CenterClock clock) : IActivityService
{
    public async Task<Outcome<MonthPlan>> MonthAsync(Guid centerId, int year, int month, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        return await months.ReadAsync(db, centerId, year, month, cancel);
    }

    public async Task<Outcome<ActivityDetails>> GetAsync(Guid activityId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var opened = await ActivityChanging.OpenAsync(db, access, activityId, Permission.ViewActivities, cancel);
        return opened.Succeeded ? await ActivityViews.DetailsAsync(db, opened.Value.Activity, opened.Value.By, clock.Now, cancel) : Outcome<ActivityDetails>.Refused(opened.Refusals);
    }

    public async Task<Outcome<IReadOnlyList<OrganiserChoice>>> OrganisersAsync(Guid centerId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.PlanActivities, centerId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<OrganiserChoice>>.Refused(standing.Refusals);
        return (await ActivityChoices.OrganisersAsync(db, centerId, cancel)).ToList();
    }

    public Task<Outcome<IReadOnlyList<OccurrenceCheck>>> CheckAsync(ActivityRequest request, Guid? activityId = null, CancellationToken cancel = default) => checking.CheckAsync(request, activityId, cancel);

    public Task<Outcome<ActivityDetails>> CreateAsync(ActivityRequest request, string? idempotencyKey = null, CancellationToken cancel = default) => planning.CreateAsync(request, idempotencyKey, cancel);

    public Task<Outcome<ActivityDetails>> ChangeAsync(Guid activityId, ActivityChangeRequest request, CancellationToken cancel = default) => changing.ChangeAsync(activityId, request, cancel);

    public Task<Outcome<IReadOnlyList<OccurrenceCheck>>> CheckChangeAsync(Guid activityId, ActivityChangeRequest request, CancellationToken cancel = default) => changing.CheckAsync(activityId, request, cancel);

    public Task<Outcome> CancelAsync(Guid activityId, string reason, SeriesScope scope = SeriesScope.This, CancellationToken cancel = default) => cancelling.CancelAsync(activityId, reason, scope, cancel);

    public async Task<Outcome> SetPosterAsync(Guid activityId, Stream content, CancellationToken cancel = default)
    {
        await using (var db = contexts.CreateDbContext())
        {
            // Ask before storing anything: a stranger's upload must not fill the disk.
            var opened = await ActivityChanging.OpenAsync(db, access, activityId, Permission.PlanActivities, cancel);
            if (!opened.Succeeded) return opened;
        }

        if (await photos.StoreAsync(content, cancel) is not { } file)
            return Refusal.Invalid("activity.poster", "海报图片请用不超过5MB的JPG、PNG或WebP图片，重新选择一张。");
        return await write.RunAsync<Guid>([await ActivityChanging.TurnAsync(contexts, activityId, cancel)], async session =>
        {
            var opened = await ActivityChanging.OpenAsync(session.Db, access, activityId, Permission.PlanActivities, cancel);
            if (!opened.Succeeded) return Outcome<Guid>.Refused(opened.Refusals);
            var (activity, by, _) = opened.Value;
            activity.PosterFile = file;
            activity.Touch(clock.UtcNow);
            news.Note(session, activity, by.Name, "换了海报图片");
            session.Announce(LiveTopics.Activities(activity.CenterId));
            return activity.Id;
        }, cancel);
    }
}
