using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using PartyMassCenter.Client.Bookings.Displays;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Client.Rosters.Sheets;

/// <summary>A month of a roster that answers to the pointer, to taps and to the keyboard.</summary>
public sealed partial class SheetGrid
{
    private ElementReference element;
    private IJSObjectReference? module;
    private DotNetObjectReference<SheetGrid>? self;
    private IReadOnlyList<CalendarDay> marks = [];

    [Parameter, EditorRequired]
    public required RosterSheet Sheet { get; set; }

    [Parameter, EditorRequired]
    public required MonthOf Month { get; set; }

    [Parameter]
    public SheetEdit? Edit { get; set; }

    /// <summary>A duty was tapped.</summary>
    [Parameter]
    public EventCallback<DutyPlace> OnPick { get; set; }

    /// <summary>A duty was let go over another.</summary>
    [Parameter]
    public EventCallback<DutyMove> OnDrop { get; set; }

    /// <summary>What it would do to let go here.</summary>
    [Parameter]
    public Func<DutyMove, Task<DragVerdict>>? Judge { get; set; }

    protected override void OnParametersSet() => marks = [.. Sheet.Days.Where(d => d.Mark is not null).Select(Marked)];

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;
        self = DotNetObjectReference.Create(this);
        module = await Script.InvokeAsync<IJSObjectReference>("import", "./_content/PartyMassCenter.Client/js/duty-sheet.js");
        await module.InvokeVoidAsync("start", element, self);
    }

    /// <summary>The pointer holds one duty over another.</summary>
    [JSInvokable]
    public async Task<DragVerdict?> Over(string from, string to) => Move(from, to) is { } move && Judge is not null ? await Judge(move) : null;

    /// <summary>The pointer let one duty go over another.</summary>
    [JSInvokable]
    public Task Dropped(string from, string to) => Move(from, to) is { } move ? OnDrop.InvokeAsync(move) : Task.CompletedTask;

    private DutyMove? Move(string from, string to) =>
        Sheet.MayPlan && DutyPlace.Parse(from) is { } a && DutyPlace.Parse(to) is { } b && a != b && Free(a) && Free(b) ? new DutyMove(a, b) : null;

    private bool Free(DutyPlace place) => Day(place.Date) is { Fixed: false } day && place.Post < day.Posts.Count;

    private SheetDay? Day(DateOnly date) => Sheet.Days.FirstOrDefault(d => d.Date == date);

    private static CalendarDay Marked(SheetDay day) => new(day.Date, day.Mark == "班" ? DayKind.MakeUp : DayKind.DayOff, day.Festival);

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
