using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Bookings;

/// <summary>The wide day board: drag, tap or arrow keys pick a slot.</summary>
public sealed partial class BoardGrid
{
    private ElementReference element;
    private IJSObjectReference? module;
    private DotNetObjectReference<BoardGrid>? self;
    private BoardHours hours;
    private BoardCursor? cursor;
    private string? said;
    private bool moved;

    [Parameter, EditorRequired]
    public required DayBoard Board { get; set; }

    /// <summary>The rooms to show, in order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<BoardRoom> Rooms { get; set; }

    [Parameter]
    public bool MayBook { get; set; }

    [Parameter]
    public EventCallback<BoardSlot> OnPick { get; set; }

    protected override void OnParametersSet()
    {
        hours = BoardHours.Of(Board);
        if (cursor is not null && cursor.Row >= Rooms.Count) cursor = null;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            module = await Script.InvokeAsync<IJSObjectReference>("import", "./_content/PartyMassCenter.Client/js/board.js");
            await module.InvokeVoidAsync("start", element, self);
        }
        else if (moved && module is not null)
        {
            moved = false;
            await module.InvokeVoidAsync("reveal", element);
        }
    }

    /// <summary>The pointer picked a slot.</summary>
    /// <param name="from">Minutes after midnight.</param>
    /// <param name="to">Minutes after midnight; the same as <paramref name="from"/> for a single tap.</param>
    [JSInvokable]
    public async Task Picked(Guid roomId, int from, int to)
    {
        if (!MayBook || Rooms.FirstOrDefault(r => r.Room.Id == roomId) is not { Room.Bookable: true } row) return;
        var midnight = Board.Day.ToDateTime(TimeOnly.MinValue);
        cursor = null;
        StateHasChanged();
        await OnPick.InvokeAsync(to > from ? new BoardSlot(roomId, midnight.AddMinutes(from), midnight.AddMinutes(to)) : FreeTimes.Tap(row, midnight.AddMinutes(from)));
    }

    private async Task Pressed(KeyboardEventArgs e)
    {
        if (!MayBook || Rooms.Count == 0) return;
        if (e.Key == "Enter" && cursor is not null)
        {
            await OnPick.InvokeAsync(cursor.Slot(Rooms[cursor.Row].Room.Id, Board.Day));
            return;
        }

        if (e.Key == "Escape") (cursor, said) = (null, null);
        if (e.Key is not ("ArrowLeft" or "ArrowRight" or "ArrowUp" or "ArrowDown" or "Home" or "End" or "Enter")) return;
        cursor = cursor is null ? BoardCursor.First(Board, hours) : cursor.Move(e.Key, e.ShiftKey, Rooms.Count, hours);
        (moved, said) = (true, Say(cursor));
    }

    private string Say(BoardCursor place)
    {
        var row = Rooms[place.Row];
        var slot = place.Slot(row.Room.Id, Board.Day);
        var time = new TimeRange(slot.Start, slot.End);
        var taken = row.Bookings.FirstOrDefault(b => new TimeRange(b.Start, b.End).Overlaps(time));
        var closed = row.Closed.FirstOrDefault(c => c.Time.Overlaps(time));
        var state = taken is not null ? $"已有{taken.Title}" : closed is not null ? $"停用：{closed.Reason}" : row is { Room.Bookable: true, Opens: { } o, Closes: { } c } && o <= slot.Start && slot.End <= c ? "空闲，回车预约" : "不开放";
        return $"{row.Room.Name} {time.ClockText} {state}";
    }

    private void Left() => (cursor, said) = (null, null);

    public async ValueTask DisposeAsync()
    {
        self?.Dispose();
        try
        {
            if (module is not null) await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone and took the module with it.
        }
    }
}
