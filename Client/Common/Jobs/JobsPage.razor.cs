using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common.Kit;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Jobs;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Common.Jobs;

/// <summary>The operator's view of the jobs: how they go, what failed, and pause, resume and run now.</summary>
public sealed partial class JobsPage
{
    private const int PageSize = 20;

    private readonly Loadable<JobBoard> board = new();
    private readonly Loadable<Paged<JobRun>> runs = new();
    private JobListItem? chosen, pausing;
    private KitDialog? dialog;
    private string reason = "";
    private bool failedOnly, busy, started;
    private int skip;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    protected override Task OnParametersSetAsync()
    {
        if (started || !Workplace.CanAnywhere(Permission.OperateJobs)) return Task.CompletedTask;
        started = true;
        return LoadAsync();
    }

    private static IReadOnlyList<ChartColumn> Columns(JobBoard shown) => ChartColumn.OfHours([.. shown.Hours.Select(h => (h.Hour, h.Runs, h.Failed))], "次");

    private async Task LoadAsync()
    {
        await board.LoadAsync(() => Jobs.BoardAsync());
        await LoadRunsAsync();
    }

    private Task LoadRunsAsync() => runs.LoadAsync(() => Jobs.RunsAsync(chosen?.Name, failedOnly, skip, PageSize));

    private Task FilterAsync(bool only)
    {
        (failedOnly, skip) = (only, 0);
        return LoadRunsAsync();
    }

    private Task ShowRunsAsync(JobListItem? job)
    {
        (chosen, skip) = (job, 0);
        return LoadRunsAsync();
    }

    private Task SkipAsync(int rows)
    {
        skip = rows;
        return LoadRunsAsync();
    }

    private void Ask(JobListItem job) => (pausing, reason) = (job, "");

    private Task RunAsync(JobListItem job) => DoAsync(() => Jobs.RunNowAsync(job.Name), $"“{job.Title}”马上运行，稍后刷新可看到结果。");

    private Task ResumeAsync(JobListItem job) => DoAsync(() => Jobs.ResumeAsync(job.Name), $"“{job.Title}”已恢复。");

    private async Task PauseAsync()
    {
        if (pausing is not { } job || !await DoAsync(() => Jobs.PauseAsync(job.Name, reason), $"“{job.Title}”已暂停。") || dialog is null) return;
        await dialog.CloseAsync();
    }

    private async Task<bool> DoAsync(Func<Task<Outcome>> act, string done)
    {
        busy = true;
        var outcome = await act();
        busy = false;
        if (outcome.Succeeded) Toasts.Done(done);
        else Toasts.Warn(outcome.Message);
        await LoadAsync();
        return outcome.Succeeded;
    }
}
