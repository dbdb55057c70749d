using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Jobs;
using PartyMassCenter.Shared.People;
using Quartz;
using Quartz.Extensibility;

namespace PartyMassCenter.Server.Common.Jobs;

/// <summary>Looks into the job store and steers it.</summary>
internal sealed class JobService(
    IDbContextFactory<AppDbContext> contexts,
    AccessControl access,
    AuditWriter audit,
    ISchedulerFactory schedulers,
    IExecutionHistoryStore history,
    IEnumerable<RecurringJob> known,
    CenterClock clock) : IJobService
{
    private const string AuditSubject = "后台任务";

    private static readonly Refusal Unknown = Refusal.NotFound("job.not-found", "没有这项后台任务，请刷新后再试。");

    public async Task<Outcome<JobBoard>> BoardAsync(CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var may = await MayAsync(db);
        if (!may.Succeeded) return Outcome<JobBoard>.Refused(may.Refusals);

        var scheduler = await schedulers.GetScheduler(cancel);
        var triggers = (await scheduler.QueryTriggers(new TriggerQuery { Take = PagedQuery.All }, cancel)).Items.ToLookup(t => t.JobKey.Name);
        var nodes = await scheduler.QueryClusterNodes(cancel);
        var gone = nodes.Where(n => n.State == ClusterNodeState.Failed).Select(n => n.InstanceId).ToHashSet();
        var running = (await scheduler.QueryFireInstances(new FireInstanceQuery { Take = PagedQuery.All }, cancel)).Items
            .Where(i => !gone.Contains(i.SchedulerInstanceId))
            .Select(i => i.JobKey?.Name)
            .ToHashSet();
        var statuses = (await history.QueryJobRunStatuses(new JobRunStatusQuery { SchedulerName = scheduler.SchedulerName, Take = PagedQuery.All }, cancel)).Items
            .ToDictionary(s => s.Job.Name);
        var items = known.Select(j => Item(j, triggers[j.Name].FirstOrDefault(t => t.Key.Group == j.Name), running.Contains(j.Name), statuses.GetValueOrDefault(j.Name)));
        return new JobBoard(
            [.. items.OrderBy(i => i.Title, StringComparer.Ordinal)],
            await HoursAsync(scheduler.SchedulerName, cancel),
            [.. nodes.Select(n => new JobNode(n.InstanceId, Wall(n.LastCheckInUtc), n.State == ClusterNodeState.Failed, n.IsCurrentNode))]);
    }

    public async Task<Outcome<Paged<JobRun>>> RunsAsync(string? name, bool failedOnly, int skip, int take, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var may = await MayAsync(db);
        if (!may.Succeeded) return Outcome<Paged<JobRun>>.Refused(may.Refusals);
        var scheduler = await schedulers.GetScheduler(cancel);
        var page = await history.QueryExecutions(
            new ExecutionHistoryQuery
            {
                SchedulerName = scheduler.SchedulerName,
                Job = name is null ? null : new JobKey(name),
                Results = failedOnly ? [JobRunResult.Failed] : null,
                Skip = Math.Max(0, skip),
                Take = Math.Clamp(take, 1, 200),
                IncludeTotalCount = true,
            },
            cancel);
        var titles = known.ToDictionary(j => j.Name, j => j.Title);
        return new Paged<JobRun>(
            [.. page.Items.Select(r => new JobRun(
                titles.GetValueOrDefault(r.JobName, r.JobName), Wall(r.FiredAtUtc)!.Value, r.Duration, r.Succeeded ? null : r.ExceptionMessage ?? r.Summary ?? "没有留下原因", r.Manual == true))],
            page.TotalCount ?? page.Items.Count);
    }

    public Task<Outcome> RunNowAsync(string name, CancellationToken cancel = default) =>
        SteerAsync(name, "立即运行", (scheduler, _) => scheduler.TriggerJob(new JobKey(name), null, cancel), cancel);

    public Task<Outcome> PauseAsync(string name, string? reason, CancellationToken cancel = default)
    {
        var why = reason?.Trim() is { Length: > 0 } given ? given : null;
        return why?.Length > 200
            ? Task.FromResult<Outcome>(Refusal.Invalid("job.reason", "暂停的原因请控制在200字以内。", "Reason"))
            : SteerAsync(
                name,
                why is null ? "暂停" : $"暂停：{why}",
                (scheduler, who) => new ValueTask(scheduler.PauseTriggerGroupsWith(
                    GroupMatcher<TriggerKey>.GroupEquals(name), new PauseDetails { Reason = why, RequestedBy = who }, cancel).AsTask()),
                cancel);
    }

    public Task<Outcome> ResumeAsync(string name, CancellationToken cancel = default) =>
        SteerAsync(name, "恢复运行", (scheduler, _) => new ValueTask(scheduler.ResumeTriggerGroups(GroupMatcher<TriggerKey>.GroupEquals(name), cancel).AsTask()), cancel);

    private static JobListItem Item(RecurringJob job, TriggerHeader? trigger, bool running, JobRunStatus? status)
    {
        var paused = trigger?.State is TriggerState.Paused;
        // A paused job may still be at its last run: that nobody starts it again is what has to be seen, and undone.
        var state = paused ? JobState.Paused : running ? JobState.Running : status?.ConsecutiveFailures > 0 ? JobState.Failing : JobState.Waiting;
        return new JobListItem(
            job.Name,
            job.Title,
            job.Every,
            state,
            Wall(status?.LastFiredAtUtc),
            status?.LastDuration,
            paused ? null : Wall(trigger?.NextFireTimeUtc),
            status?.RunCount ?? 0,
            status?.ConsecutiveFailures ?? 0,
            status?.LastFailureMessage,
            trigger?.Pause is { } pause ? string.Join("：", new[] { pause.RequestedBy, pause.Reason }.OfType<string>()) : null);
    }

    private static DateTime? Wall(DateTimeOffset? instant) => instant is { } at ? CenterClock.ToWallClock(at.UtcDateTime) : null;

    private async Task<IReadOnlyList<JobHour>> HoursAsync(string scheduler, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var first = now.Date.AddHours(now.Hour - 23);
        var statistics = await history.QueryExecutionStatistics(
            new ExecutionStatisticsQuery { SchedulerName = scheduler, FiredFrom = new DateTimeOffset(first, TimeSpan.Zero), BucketSize = TimeSpan.FromHours(1) }, cancel);
        var buckets = statistics.Buckets.ToLookup(b => b.StartUtc.UtcDateTime);
        return
        [
            .. Enumerable.Range(0, 24).Select(n => first.AddHours(n)).Select(hour =>
                new JobHour(CenterClock.ToWallClock(hour), buckets[hour].Sum(b => (int)b.RunCount), buckets[hour].Sum(b => (int)b.FailedCount))),
        ];
    }

    private async Task<Outcome> SteerAsync(string name, string what, Func<IScheduler, string, ValueTask> steer, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var may = await MayAsync(db);
        if (!may.Succeeded) return may;
        if (known.FirstOrDefault(j => j.Name == name) is not { } job) return Unknown;

        // Written first: a change of the store that nobody could account for would be worse than a line about one that failed.
        await audit.WriteAsync(db, AuditAction.Changed, AuditSubject, name, null, $"{job.Title}：{what}", cancel);
        await steer(await schedulers.GetScheduler(cancel), may.Value.Name);
        return Outcome.Success;
    }

    private async Task<Outcome<Standing>> MayAsync(AppDbContext db)
    {
        var who = await access.WhoAsync(db);
        return !who.Succeeded || who.Value.MayAnywhere(Permission.OperateJobs) ? who : AccessControl.NotAllowed;
    }
}
