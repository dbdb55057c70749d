using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Common;

/// <summary>The frame of all staff pages: who is at work, in which centre, and the ways around.</summary>
public sealed partial class MainLayout
{
    private MyDetails? me;
    private DayCalendar? calendar;
    private Workplace? workplace;
    private Outcome? refused;
    private ErrorBoundary? boundary;

    private string Here => "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        await LoadMeAsync();
        if (me is not null) await LoadCalendarAsync();
    }

    /// <summary>Holidays and make-up days, for every date that a page lets one pick.</summary>
    private async Task LoadCalendarAsync()
    {
        var notices = await Holidays.NoticesAsync();
        if (notices.Succeeded) calendar = new DayCalendar(notices.Value);
    }

    /// <summary>Also when the account changes while the page is open: a role given or taken away shows at once.</summary>
    private async Task LoadMeAsync()
    {
        var answer = await Accounts.MeAsync();
        if (answer.Succeeded)
            (me, workplace) = (answer.Value, Workplace.For(answer.Value, PickedCenter));
        else if (answer.Refusals.Any(r => r.Code == "account.signed-out"))
            Navigation.NavigateTo($"/login?return={Uri.EscapeDataString(Here)}{(RendererInfo.IsInteractive ? "&ended=true" : "")}", forceLoad: true);
        else
            refused = answer;
    }

    private Guid? PickedCenter => Guid.TryParse(Queries.Value(Navigation.Uri, "center"), out var id) ? id : null;

    private void Pick(Guid centerId)
    {
        var path = Here.Split('?')[0];
        var stays = path is "/app" or "/app/board" or "/app/rooms" or "/app/find" or "/app/bookings" or "/app/approvals" or "/app/settings" or "/app/blackouts" or "/app/todo" or "/app/reminders";
        Navigation.NavigateTo(Workplace.For(me!, centerId).Link(stays ? path : "/app"));
    }

    private void Moved(object? sender, LocationChangedEventArgs e)
    {
        if (me is null) return;
        boundary?.Recover();
        var next = Workplace.For(me, PickedCenter);

        // The router draws the page anew by itself.
        if (next.CenterId == workplace?.CenterId) return;
        workplace = next;
        _ = InvokeAsync(StateHasChanged);
    }

    private void Recover() => boundary?.Recover();

    public void Dispose() => Navigation.LocationChanged -= Moved;
}
