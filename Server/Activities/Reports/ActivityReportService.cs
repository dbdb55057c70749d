using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Activities.Reports;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities.Reports;

/// <summary>Ratings, photos and the short report of an activity.</summary>
public sealed class ActivityReportService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, RoomPhotos photos, CenterClock clock) : IActivityReportService
{
    private const int MostPhotos = 12;

    private const int MostRatings = 20_000;

    private static readonly Refusal NoActivity = Refusal.NotFound("activity.not-found", "没有找到这场活动，可能还没有发布。");

    private static readonly Refusal Early = Refusal.Conflict("activity.not-yet", "活动开始以后才能写。");

    public async Task<Outcome> RateAsync(Guid activityId, RatingRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await write.RunAsync<Guid>([activityId], async session =>
        {
            if (await session.Db.Activities.AsNoTracking().FirstOrDefaultAsync(a => a.Id == activityId && a.Status == ActivityStatus.Published, cancel) is not { } activity) return NoActivity;
            if (clock.Now < activity.Start) return Refusal.Conflict("feedback.early", "活动还没有开始，参加之后再来评价。");
            if (clock.Now > activity.End.AddMonths(1) || await session.Db.Set<ActivityFeedback>().CountAsync(f => f.ActivityId == activityId, cancel) >= MostRatings)
                return Refusal.Conflict("feedback.closed", "这场活动的评价已经结束，谢谢您。");
            var feedback = new ActivityFeedback { ActivityId = activityId, Stars = request.Stars, Sentence = string.IsNullOrWhiteSpace(request.Sentence) ? null : request.Sentence.Trim(), CreatedUtc = clock.UtcNow };
            session.Db.Add(feedback);
            session.Announce(LiveTopics.Activities(activity.CenterId));
            return feedback.Id;
        }, cancel);
    }

    public async Task<Outcome<ActivityReport>> GetAsync(Guid activityId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var opened = await OpenAsync(db, activityId, Permission.ViewActivities, cancel);
        if (!opened.Succeeded) return Outcome<ActivityReport>.Refused(opened.Refusals);
        var activity = opened.Value;
        var coming = await db.Registrations.AsNoTracking().Where(r => r.ActivityId == activityId && r.Status == RegistrationStatus.Confirmed).Select(r => new { r.People, r.Visitor, r.CheckedIn }).ToListAsync(cancel);
        var stars = await db.Set<ActivityFeedback>().AsNoTracking().Where(f => f.ActivityId == activityId).OrderByDescending(f => f.CreatedUtc).Select(f => new { f.Stars, f.Sentence }).ToListAsync(cancel);
        var pictures = await db.Set<ActivityPhoto>().AsNoTracking().Where(p => p.ActivityId == activityId).OrderBy(p => p.CreatedUtc).Select(p => p.File).ToListAsync(cancel);
        return new ActivityReport(
            activityId, activity.Title, activity.Start, activity.End, activity.Expected, coming.Sum(r => r.People),
            (activity.WalkInVillagers ?? 0) + coming.Where(r => !r.Visitor).Sum(r => r.CheckedIn ?? 0), (activity.WalkInVisitors ?? 0) + coming.Where(r => r.Visitor).Sum(r => r.CheckedIn ?? 0),
            stars.Count == 0 ? null : stars.Average(s => s.Stars), stars.Count, [.. stars.Select(s => s.Sentence).OfType<string>().Take(50)], activity.ReportText, [.. pictures.Select(f => $"/photos/{f}")],
            MayWrite: clock.Now >= activity.Start && activity.Status == ActivityStatus.Published && (await access.RequireAsync(db, Permission.TakeRegistrations, activity.CenterId)).Succeeded);
    }

    public async Task<Outcome> WriteAsync(Guid activityId, ReportRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await write.RunAsync<Guid>([activityId], async session =>
        {
            var opened = await OpenAsync(session.Db, activityId, Permission.TakeRegistrations, cancel);
            if (!opened.Succeeded) return Outcome<Guid>.Refused(opened.Refusals);
            if (clock.Now < opened.Value.Start) return Early;
            (opened.Value.ReportText, opened.Value.ReportedUtc) = (request.Text.Trim(), clock.UtcNow);
            session.Announce(LiveTopics.Activities(opened.Value.CenterId));
            return activityId;
        }, cancel);
    }

    public async Task<Outcome> AddPhotoAsync(Guid activityId, Stream content, CancellationToken cancel = default)
    {
        await using (var db = contexts.CreateDbContext())
        {
            // Ask before storing anything: a stranger's upload must not fill the disk.
            var opened = await OpenAsync(db, activityId, Permission.TakeRegistrations, cancel);
            if (!opened.Succeeded) return opened;
            if (clock.Now < opened.Value.Start) return Early;
        }

        if (await photos.StoreAsync(content, cancel) is not { } file) return Refusal.Invalid("activity.photo", "请用不超过5MB的JPG、PNG或WebP照片，重新选择一张。");
        var added = await write.RunAsync<Guid>([activityId], async session =>
        {
            var opened = await OpenAsync(session.Db, activityId, Permission.TakeRegistrations, cancel);
            if (!opened.Succeeded) return Outcome<Guid>.Refused(opened.Refusals);
            var who = await access.WhoAsync(session.Db);
            if (!who.Succeeded) return Outcome<Guid>.Refused(who.Refusals);
            if (await session.Db.Set<ActivityPhoto>().CountAsync(p => p.ActivityId == activityId, cancel) >= MostPhotos) return Refusal.Conflict("activity.photos", $"一场活动最多放{MostPhotos}张照片。");
            session.Db.Add(new ActivityPhoto { ActivityId = activityId, CenterId = opened.Value.CenterId, File = file, CreatedUtc = clock.UtcNow, ByName = who.Value.Name });
            session.Announce(LiveTopics.Activities(opened.Value.CenterId));
            return activityId;
        }, cancel);
        if (!added.Succeeded) photos.Remove(file);
        return added;
    }

    private async Task<Outcome<Activity>> OpenAsync(AppDbContext db, Guid activityId, Permission permission, CancellationToken cancel)
    {
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<Activity>.Refused(who.Refusals);
        if (await db.Activities.FirstOrDefaultAsync(a => a.Id == activityId, cancel) is not { } activity) return NoActivity;
        var standing = await access.RequireAsync(db, permission, activity.CenterId);
        return standing.Succeeded ? activity : Outcome<Activity>.Refused(standing.Refusals);
    }
}
