using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Bookings;

/// <summary>Requests that wait for one's own decision; updates while it is open.</summary>
public sealed partial class ApprovalsPage
{
    private readonly Loadable<IReadOnlyList<BookingListItem>> waiting = new();
    private BookingListItem? rejecting;
    private Outcome? refused;
    private readonly HashSet<Guid> picked = [];
    private Guid? busy;
    private bool deciding;
    private bool rejectingAll;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        await waiting.LoadAsync(() => Bookings.WaitingForMeAsync());
        if (waiting.HasValue) picked.IntersectWith(waiting.Value.Select(w => w.Id));
    }

    private void Pick(Guid id, bool on)
    {
        if (on) picked.Add(id);
        else picked.Remove(id);
    }

    private void PickAll(bool on)
    {
        picked.Clear();
        if (on) picked.UnionWith(waiting.Value.Take(DecisionsRequest.Most).Select(w => w.Id));
    }

    private async Task DecideAsync(bool approve, string? reason)
    {
        deciding = true;
        try
        {
            var chosen = waiting.Value.Where(w => picked.Contains(w.Id)).ToDictionary(w => w.Id);
            var answer = await Approvals.DecideAsync(new DecisionsRequest { Items = [.. chosen.Values.Select(w => new DecisionItem(w.Id, w.Version))], Approve = approve, Reason = reason });
            rejectingAll = false;
            List<Refusal> faults = answer.Succeeded
                ? [.. answer.Value.SelectMany(r => r.Refusals.Select(f => f with { Message = $"{chosen[r.BookingId].Title}：{f.Message}" }))]
                : [.. answer.Refusals];
            refused = faults.Count == 0 ? null : Outcome.Refused(faults);
            var done = answer.Succeeded ? answer.Value.Count(r => r.Refusals.Count == 0) : 0;
            if (done > 0) Toasts.Done($"已{(approve ? "批准" : "驳回")}{done}条申请。");
            await LoadAsync();
        }
        finally
        {
            deciding = false;
        }
    }

    private async Task ApproveAsync(BookingListItem item)
    {
        busy = item.Id;
        try
        {
            var answer = await Bookings.ApproveAsync(item.Id, item.Version);
            refused = answer.Succeeded ? null : answer;
            if (answer.Succeeded) Toasts.Done($"已批准：{item.Title}，{item.RoomName}。");
            await LoadAsync();
        }
        finally
        {
            busy = null;
        }
    }

    private async Task RejectAsync(string reason)
    {
        var item = rejecting!;
        var answer = await Bookings.RejectAsync(item.Id, item.Version, reason);
        refused = answer.Succeeded ? null : answer;
        if (answer.Succeeded)
        {
            rejecting = null;
            Toasts.Done($"已驳回：{item.Title}，已通知{item.BookedBy}。");
        }

        await LoadAsync();
    }
}
