using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Bookings;

/// <summary>Requests that wait for one's own decision; updates while it is open.</summary>
public sealed partial class ApprovalsPage
{
    private readonly Loadable<IReadOnlyList<BookingListItem>> waiting = new();
    private BookingListItem? rejecting;
    private Outcome? refused;
    private Guid? busy;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private Task LoadAsync() => waiting.LoadAsync(() => Bookings.WaitingForMeAsync());

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
