using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities.Months;

/// <summary>The states of months. Every step is taken on what the person saw: a change meanwhile refuses it.</summary>
public sealed class ActivityMonthService(AccessControl access, SerializedWrite write, ActivityNews news, CenterClock clock) : IActivityMonthService
{
    private static readonly Role[] Approving = [.. Enum.GetValues<Role>().Where(r => RolePermissions.Grants(r, Permission.ApproveActivities))];

    private static readonly Refusal NothingPlanned = Refusal.Conflict("activity-month.empty", "这个月还没有待发布的活动，请先安排活动。");

    private static readonly Refusal NoComment = Refusal.Invalid("activity-month.no-comment", "退回请至少写一条意见，说清哪一天要改什么。", nameof(MonthReturnRequest.Comments));

    private static readonly Refusal Gone = Refusal.NotFound("activity-month.no-comment-found", "没有找到这条意见，请刷新。");

    public Task<Outcome> SubmitAsync(MonthStepRequest request, CancellationToken cancel = default) =>
        StepAsync(request.CenterId, request.Year, request.Month, request.Stamp, Permission.PlanActivities, async work =>
        {
            if (work.Row.Status is not (MonthStatus.Draft or MonthStatus.Returned)) return Wrong(work.Row, "提交");
            if (work.Activities.All(a => a.Status != ActivityStatus.Planned)) return NothingPlanned;
            (work.Row.Status, work.Row.SubmittedById) = (MonthStatus.Submitted, work.By.PersonId);
            foreach (var approver in await ApproversAsync(work, cancel))
                work.Tell(approver, "有活动月历待审核", $"{work.By.Name}提交了{work.Name}的活动月历，共{work.Activities.Count(a => a.Status == ActivityStatus.Planned)}场，请审核。", clock.UtcNow);
            return null;
        }, cancel);

    public async Task<Outcome> ReturnAsync(MonthReturnRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await StepAsync(request.CenterId, request.Year, request.Month, request.Stamp, Permission.ApproveActivities, async work =>
        {
            if (work.Row.Status is not (MonthStatus.Submitted or MonthStatus.Approved)) return Wrong(work.Row, "退回");
            if (request.Comments.Any(c => c.Day is { } day && (day.Year != request.Year || day.Month != request.Month))) return WrongDay;
            foreach (var (day, text) in request.Comments) work.Session.Db.Add(Comment(work, day, text));
            var open = request.Comments.Count + await work.Session.Db.Set<ActivityMonthComment>()
                .CountAsync(c => c.CenterId == request.CenterId && c.Year == request.Year && c.Month == request.Month && c.ResolvedBy == null, cancel);
            if (open == 0) return NoComment;
            work.Row.Status = MonthStatus.Returned;
            foreach (var person in work.Concerned()) work.Tell(person, "活动月历已退回", $"{work.By.Name}退回了{work.Name}的活动月历，有{open}条意见，请修改后重新提交。", clock.UtcNow);
            return null;
        }, cancel);
    }

    public Task<Outcome> ApproveAsync(MonthStepRequest request, CancellationToken cancel = default) =>
        StepAsync(request.CenterId, request.Year, request.Month, request.Stamp, Permission.ApproveActivities, work =>
        {
            if (work.Row.Status != MonthStatus.Submitted) return Task.FromResult<Refusal?>(Wrong(work.Row, "批准"));
            work.Row.Status = MonthStatus.Approved;
            foreach (var person in work.Concerned()) work.Tell(person, "活动月历已批准", $"{work.By.Name}批准了{work.Name}的活动月历，可以发布了。", clock.UtcNow);
            return Task.FromResult<Refusal?>(null);
        }, cancel);

    public Task<Outcome> PublishAsync(MonthStepRequest request, CancellationToken cancel = default) =>
        StepAsync(request.CenterId, request.Year, request.Month, request.Stamp, Permission.PlanActivities, async work =>
        {
            if (work.Row.Status is not (MonthStatus.Approved or MonthStatus.Published)) return Wrong(work.Row, "发布");

            // What came after the approval nobody has approved yet.
            if (work.Row.Status == MonthStatus.Published && !work.Approves) return AccessControl.NotAllowed;
            var planned = work.Activities.Where(a => a.Status == ActivityStatus.Planned).ToList();
            if (planned.Count == 0) return NothingPlanned;
            var blocking = ActivityMonthReader.Blocking(await ActivityViews.ListAsync(work.Session.Db, planned, cancel));
            if (blocking.Count > 0) return Refusal.Conflict("activity-month.rooms", string.Join('\n', blocking));
            var now = clock.UtcNow;
            foreach (var activity in planned)
            {
                (activity.Status, activity.PublishedUtc) = (ActivityStatus.Published, now);
                activity.Touch(now);
                news.Note(work.Session, activity, work.By.Name, "发布了活动");
            }

            (work.Row.Status, work.Row.PublishedUtc) = (MonthStatus.Published, work.Row.PublishedUtc ?? now);
            foreach (var person in work.Concerned()) work.Tell(person, "活动月历已发布", $"{work.By.Name}发布了{work.Name}的{planned.Count}场活动。", now);
            return null;
        }, cancel);

    public Task<Outcome> ArchiveAsync(MonthStepRequest request, CancellationToken cancel = default) =>
        StepAsync(request.CenterId, request.Year, request.Month, request.Stamp, Permission.ApproveActivities, work =>
        {
            if (work.Row.Status != MonthStatus.Published) return Task.FromResult<Refusal?>(Wrong(work.Row, "归档"));
            if (new DateOnly(request.Year, request.Month, 1).AddMonths(1) > clock.Today)
                return Task.FromResult<Refusal?>(Refusal.Conflict("activity-month.not-over", "这个月还没有过完，月底以后再归档。"));
            work.Row.Status = MonthStatus.Archived;
            return Task.FromResult<Refusal?>(null);
        }, cancel);

    public async Task<Outcome<Guid>> CommentAsync(MonthCommentRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        if (!ActivityMonthReader.IsMonth(request.Year, request.Month)) return ActivityMonthReader.BadMonth;
        return await write.RunAsync<Guid>([ActivityTurn.Of(request.CenterId)], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.PlanActivities, request.CenterId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            if (!await session.Db.HasCenterAsync(request.CenterId, cancel)) return CenterPresence.None;
            var comment = Comment(request.CenterId, request.Year, request.Month, standing.Value.Name, request.Day, request.Text);
            session.Db.Add(comment);
            session.Announce(LiveTopics.Activities(request.CenterId));
            return comment.Id;
        }, cancel);
    }

    public async Task<Outcome> ResolveAsync(Guid commentId, CancellationToken cancel = default) => await write.RunAsync<Guid>([commentId], async session =>
    {
        var comment = await session.Db.Set<ActivityMonthComment>().FirstOrDefaultAsync(c => c.Id == commentId, cancel);
        var standing = await access.RequireAsync(session.Db, Permission.PlanActivities, comment?.CenterId ?? Guid.Empty);
        if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
        if (comment is null) return Gone;
        comment.ResolvedBy ??= standing.Value.Name;
        session.Announce(LiveTopics.Activities(comment.CenterId));
        return comment.Id;
    }, cancel);

    private static Refusal WrongDay { get; } = Refusal.Invalid("activity-month.day", "意见里的日期不在这个月，请重新选择。", nameof(MonthReturnRequest.Comments));

    private static Refusal Wrong(ActivityMonth month, string step) =>
        Refusal.Conflict("activity-month.state", $"{month.Year}年{month.Month}月的活动月历现在是“{MonthStatuses.Name(month.Status)}”，不能{step}。请刷新查看。");

    private async Task<Outcome> StepAsync(Guid centerId, int year, int month, Guid stamp, Permission permission, Func<MonthWork, Task<Refusal?>> step, CancellationToken cancel)
    {
        if (!ActivityMonthReader.IsMonth(year, month)) return ActivityMonthReader.BadMonth;
        return await write.RunAsync<Guid>([ActivityTurn.Of(centerId)], async session =>
        {
            var db = session.Db;
            var standing = await access.RequireAsync(db, permission, centerId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            if (!await db.HasCenterAsync(centerId, cancel)) return CenterPresence.None;
            var row = await db.ActivityMonths.FirstOrDefaultAsync(m => m.CenterId == centerId && m.Year == year && m.Month == month, cancel);
            var (begin, end) = (new DateTime(year, month, 1), new DateTime(year, month, 1).AddMonths(1));
            var activities = await db.Activities.Where(a => a.CenterId == centerId && a.Start >= begin && a.Start < end).OrderBy(a => a.Start).ThenBy(a => a.Id).ToListAsync(cancel);
            if (ActivityMonthReader.Stamp(row, activities) != stamp) return SerializedWrite.ChangedMeanwhile;
            if (row is null) db.Add(row = new ActivityMonth { CenterId = centerId, Year = year, Month = month });
            var path = (await AccessControl.PathAsync(db, centerId))!;
            var work = new MonthWork(session, row, activities, standing.Value, path, standing.Value.May(Permission.ApproveActivities, path));
            if (await step(work) is { } refusal) return refusal;
            row.Version = Guid.CreateVersion7();
            session.Announce(LiveTopics.Activities(centerId));
            return row.Id;
        }, cancel);
    }

    private ActivityMonthComment Comment(MonthWork work, DateOnly? day, string text) => Comment(work.Row.CenterId, work.Row.Year, work.Row.Month, work.By.Name, day, text);

    private ActivityMonthComment Comment(Guid centerId, int year, int month, string who, DateOnly? day, string text) =>
        new() { CenterId = centerId, Year = year, Month = month, Day = day, Text = text.Trim(), Who = who, AtUtc = clock.UtcNow };

    /// <summary>Those who may approve at the level nearest to the centre: a county is not told of every village's month.</summary>
    private static async Task<IReadOnlyList<Guid>> ApproversAsync(MonthWork work, CancellationToken cancel)
    {
        var path = work.Path;
        var holders = await (
            from g in work.Session.Db.RoleGrants
            join u in work.Session.Db.Units on g.UnitId equals u.Id
            join p in work.Session.Db.Users on g.PersonId equals p.Id
            where Approving.Contains(g.Role) && !p.Disabled && path.StartsWith(u.Path)
            select new { g.PersonId, u.Path.Length }).ToListAsync(cancel);
        return [.. holders.Where(h => h.Length == holders.Max(x => x.Length)).Select(h => h.PersonId).Distinct()];
    }
}
