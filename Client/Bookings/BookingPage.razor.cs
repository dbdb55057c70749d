using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Bookings;

/// <summary>One booking: what it is, what happened to it, and what one may do with it.</summary>
public sealed partial class BookingPage
{
    private readonly Loadable<BookingDetails> booking = new();
    private IReadOnlyList<RoomListItem> rooms = [];
    private BookingDraft? draft;
    private Outcome? answer;
    private string? phone, behalfPhone;
    private SeriesScope scope = SeriesScope.This;
    private Step? asked;
    private bool busy;
    private Guid loaded;

    private enum Step
    {
        Cancel,
        Reject,
    }

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (loaded == Id) return;
        booking.Clear();
        (loaded, phone, behalfPhone, draft, asked, answer) = (Id, null, null, null, null, null);
        await LoadAsync();
    }

    private Task LoadAsync() => booking.LoadAsync(() => Bookings.GetAsync(Id));

    private void Ask(Step step) => (asked, answer, scope) = (step, null, SeriesScope.This);

    private Task ApproveAsync(BookingDetails shown) => DoAsync(() => Bookings.ApproveAsync(shown.Id, shown.Version), "已批准，已通知预约人。");

    private Task RejectAsync(BookingDetails shown, string reason) => DoAsync(() => Bookings.RejectAsync(shown.Id, shown.Version, reason), "已驳回，已通知预约人。");

    private Task CancelAsync(BookingDetails shown, string reason) => DoAsync(
        async () => scope == SeriesScope.This ? await Bookings.CancelAsync(shown.Id, reason) : await Series.CancelAsync(shown.Id, reason, scope), "已取消，时间已空出。");

    private async Task DoAsync(Func<Task<Outcome>> act, string done)
    {
        if (busy) return;
        busy = true;
        try
        {
            answer = await act();
            if (answer.Succeeded)
            {
                asked = null;
                Toasts.Done(done);
            }

            await LoadAsync();
        }
        finally
        {
            busy = false;
        }
    }

    private async Task ChangeAsync(BookingDetails shown)
    {
        var all = await Rooms.ListAsync(shown.CenterId);
        rooms = all.Succeeded ? all.Value : [];
        draft = BookingDraft.Of(shown);
    }

    private async Task Changed()
    {
        draft = null;
        await LoadAsync();
    }

    private async Task RevealBehalfAsync()
    {
        var revealed = await Bookings.RevealOnBehalfPhoneAsync(Id);
        if (revealed.Succeeded) behalfPhone = revealed.Value;
        else answer = revealed;
    }

    private async Task RevealAsync()
    {
        var revealed = await Bookings.RevealPhoneAsync(Id);
        if (revealed.Succeeded) phone = revealed.Value;
        else answer = revealed;
    }
}
