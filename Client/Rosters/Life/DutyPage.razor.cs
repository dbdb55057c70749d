using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Client.Rosters.Life;

/// <summary>One's own duties: check in, leave and come back, ask somebody to take over, answer and decide such requests.</summary>
public sealed partial class DutyPage
{
    private static readonly string[] Reasons = ["那天要有带班的人", "这个月换班太多", "替班的人那天另有安排"];

    private readonly Loadable<MyDuties> mine = new();
    private DutyListItem? asking;
    private ShiftSwapDetails? refusing;
    private Outcome? answer;
    private bool started, busy;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    protected override Task OnParametersSetAsync()
    {
        if (started || !Workplace.CanAnywhere(Permission.ServeDuty)) return Task.CompletedTask;
        started = true;
        return LoadAsync();
    }

    private Task LoadAsync() => mine.LoadAsync(() => Duties.MineAsync());

    private DateTime Now => Clock.WallClock();

    /// <summary>Today's, and what began yesterday and isn't over.</summary>
    private List<DutyListItem> Today(MyDuties shown) => [.. shown.Duties.Where(d => d.Date == DateOnly.FromDateTime(Now) || (d.Starts < Now && Now < d.Ends))];

    private List<DutyListItem> Coming(MyDuties shown) => [.. shown.Duties.Where(d => d.Date > DateOnly.FromDateTime(Now))];

    private static ShiftSwapDetails? Open(MyDuties shown, DutyListItem duty) => shown.Sent.FirstOrDefault(s => s.AssignmentId == duty.AssignmentId && ShiftSwapStatuses.IsOpen(s.Status));

    private async Task AskAsync(ShiftSwapRequest request)
    {
        await DoAsync(async () => await Swaps.RequestAsync(request), "已发出。对方答应、管理员批准以前，这一班还是您的。");
        if (answer is { Succeeded: true }) asking = null;
    }

    private Task AnswerAsync(Guid id, bool accept) => DoAsync(() => Swaps.AnswerAsync(id, accept), accept ? "已答应，谢谢！批准后这一班就是您的。" : "已谢绝。");

    private Task ApproveAsync(Guid id) => DoAsync(() => Swaps.DecideAsync(id, new ShiftSwapDecision { Approve = true }), "已批准，双方会收到通知。");

    private async Task RefuseAsync(string reason)
    {
        if (refusing is not { } swap) return;
        await DoAsync(() => Swaps.DecideAsync(swap.Id, new ShiftSwapDecision { Approve = false, Reason = reason }), "已答复。");
        if (answer is { Succeeded: true }) refusing = null;
    }

    private Task WithdrawAsync(Guid id) => DoAsync(() => Swaps.WithdrawAsync(id), "已撤回。");

    private async Task DoAsync(Func<Task<Outcome>> act, string done)
    {
        if (busy) return;
        busy = true;
        try
        {
            answer = await act();
            if (answer.Succeeded) Toasts.Done(done);
            await LoadAsync();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Toasts.Broken(failure);
        }
        finally
        {
            busy = false;
        }
    }
}
