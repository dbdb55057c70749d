using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using PartyMassCenter.Client.Bookings.Series;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Bookings;

/// <summary>Asks for a booking, judges it while it is typed, and keeps everything when it is refused.</summary>
public sealed partial class BookingForm
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private EditContext context = null!;
    private SeriesPanel? series;
    private BookingDraft? shown;
    private Outcome? answer;
    private Alternatives? alternatives;
    private RoomDetails? details;
    private IReadOnlyList<ResourceOffer> offers = [];
    private CancellationTokenSource? waiting;
    private bool checking, saving, refused, roomMissing, moreOpen;
    private string? key;

    [CascadingParameter]
    public Workplace? Workplace { get; set; }

    [Parameter, EditorRequired]
    public required BookingDraft Draft { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<RoomListItem> Rooms { get; set; }

    /// <summary>Told once it is booked, asked for or changed.</summary>
    [Parameter]
    public EventCallback<BookingDetails> OnDone { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    private RoomListItem? Room => Rooms.FirstOrDefault(r => r.Id == Draft.Request.RoomId);

    private RoomLayout? Layout => Room?.Layouts.FirstOrDefault(l => l.Name == Draft.Request.Layout);

    /// <summary>Whether submitting asks for approval instead of booking at once.</summary>
    private bool Asks => Room is { NeedsApproval: true } && !(Workplace?.Can(Permission.ApproveBookings) == true
        && (details?.Policy.ApproverId is not { } one || one == Workplace.PersonId));

    private bool Askable => Draft.Request.RoomId != Guid.Empty && Draft.Request.End > Draft.Request.Start;

    protected override void OnParametersSet()
    {
        if (shown == Draft) return;
        shown = Draft;
        context = new EditContext(Draft.Request);
        context.EnableDataAnnotationsValidation(NoServices.Instance);
        context.OnFieldChanged += (_, _) => Touched();
        moreOpen = Draft.BookingId is not null;
        Touched();
    }

    private void PickLayout(string? name)
    {
        Draft.Request.Layout = name;
        Touched();
    }

    /// <summary>Something changed: judge it anew after a short pause.</summary>
    private void Touched()
    {
        (answer, refused, roomMissing) = (null, false, false);
        if (Room is not null && Layout is null) Draft.Request.Layout = null;
        alternatives = null;
        waiting?.Cancel();
        waiting?.Dispose();
        waiting = null;
        checking = Askable;
        if (!Askable) return;
        waiting = new CancellationTokenSource();
        _ = CheckAsync(waiting.Token);
    }

    private async Task CheckAsync(CancellationToken cancel)
    {
        try
        {
            await Task.Delay(Pause, Clock, cancel);
            var free = await Bookings.FreeResourcesAsync(Draft.Request, Draft.BookingId, cancel);
            if (!cancel.IsCancellationRequested && free.Succeeded) offers = free.Value;
            var verdict = await Bookings.CheckAsync(Draft.Request, Draft.BookingId, cancel);
            if (Room is { NeedsApproval: true } room && details?.Id != room.Id) details = await RoomFacts.GetAsync(room.Id, cancel) is { Succeeded: true } found ? found.Value : null;
            if (cancel.IsCancellationRequested) return;
            // A form just opened is not wrong for being empty: only what facts say is told while typing.
            var told = verdict.Refusals.Where(r => r.Kind != RefusalKind.Invalid).ToList();
            await ShowAsync(told.Count == 0 ? Outcome.Success : Outcome.Refused(told), cancel);
        }
        catch (OperationCanceledException)
        {
            // Typing went on; the next check answers.
        }
        catch (Exception failure)
        {
            Toasts.Broken(failure);
        }
        finally
        {
            if (!cancel.IsCancellationRequested)
            {
                checking = false;
                await InvokeAsync(StateHasChanged);
            }
        }
    }

    /// <summary>Whether what was typed can be sent; what is wrong is shown.</summary>
    private bool Ready()
    {
        roomMissing = Draft.Request.RoomId == Guid.Empty;
        Draft.Tidy();
        var ready = context.Validate() && !roomMissing;
        StateHasChanged();
        return ready;
    }

    private async Task SubmitAsync()
    {
        if (saving || !Ready()) return;
        if (Draft.Repeats && series is not null)
        {
            await series.SubmitAsync();
            return;
        }

        waiting?.Cancel();
        (saving, checking) = (true, false);
        key ??= Guid.CreateVersion7().ToString("N");
        try
        {
            var result = Draft.BookingId is { } id ? await Bookings.ChangeAsync(id, Draft.Request) : await Bookings.CreateAsync(Draft.Request, key);
            key = null;
            if (result.Succeeded)
            {
                Tell(result.Value);
                await OnDone.InvokeAsync(result.Value);
                return;
            }

            refused = true;
            await ShowAsync(result, CancellationToken.None);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whether it was booked is not known; the same key makes trying again safe.
            Toasts.Broken(failure);
            (refused, answer) = (true, Refusal.Invalid("page.no-answer", "系统没有回应，不确定是否提交成功。请再提交一次，不会重复预约。"));
        }
        finally
        {
            saving = false;
        }
    }

    private async Task SeriesDoneAsync(SeriesDetails made)
    {
        var first = await Bookings.GetAsync(Draft.BookingId ?? made.Bookings[0].Id);
        if (first.Succeeded) await OnDone.InvokeAsync(first.Value);
        else await OnCancel.InvokeAsync();
    }

    private async Task ShowAsync(Outcome verdict, CancellationToken cancel)
    {
        answer = verdict;
        if (verdict.Refusals.All(r => r.Kind is RefusalKind.Invalid or RefusalKind.NotFound)) return;
        var offered = await Bookings.AlternativesAsync(Draft.Request, Draft.BookingId, cancel);
        if (!cancel.IsCancellationRequested) alternatives = offered.Succeeded ? offered.Value : null;
    }

    private void Tell(BookingDetails booking)
    {
        var what = $"{booking.RoomName} {new TimeRange(booking.Start, booking.End)}";
        Toasts.Done(booking.Status == BookingStatus.Requested ? $"已提交，等待审批：{what}" : Draft.BookingId is null ? $"已预约：{what}" : $"已修改：{what}");
    }

    private void Take(AlternativeTime time)
    {
        (Draft.Request.Start, Draft.Request.End) = (time.Start, time.End);
        Touched();
    }

    private void Take(AlternativeRoom room)
    {
        Draft.Request.RoomId = room.RoomId;
        Touched();
    }

    public void Dispose()
    {
        waiting?.Cancel();
        waiting?.Dispose();
    }
}
