using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Bookings.Displays;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Public;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Activities.Public;

/// <summary>What is on: a month as a sheet or a list, narrowed by what somebody looks for. Needs no script.</summary>
public sealed partial class CalendarPage
{
    private readonly Loadable<PublicMonth> state = new();
    private MonthOf month;
    private IReadOnlyList<PublicActivity> matching = [];
    private ILookup<DateOnly, PublicActivity> byDay = Array.Empty<PublicActivity>().ToLookup(_ => default(DateOnly));

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    public string? KindText { get; set; }

    [SupplyParameterFromQuery(Name = "audience")]
    public string? AudienceText { get; set; }

    [SupplyParameterFromQuery(Name = "view")]
    public string? View { get; set; }

    private ActivityKind? Kind => Enum.TryParse<ActivityKind>(KindText, out var kind) && Enum.IsDefined(kind) ? kind : null;

    private Audience? Audience => Enum.TryParse<Audience>(AudienceText, out var audience) && Enum.IsDefined(audience) ? audience : null;

    private bool List => View == "list";

    private bool Filtered => Kind is not null || Audience is not null || !string.IsNullOrWhiteSpace(Text);

    protected override async Task OnInitializedAsync()
    {
        month = MonthOf.Or(MonthText, Clock.CenterToday());
        await state.LoadAsync(() => Activities.MonthAsync(Id, month.First.Year, month.First.Month));
        if (state.HasValue)
        {
            matching = [.. state.Value.Activities.Where(Matches)];
            byDay = matching.ToLookup(a => DateOnly.FromDateTime(a.Start));
        }

        if (state.Outcome?.Refusals.Any(r => r.Kind == RefusalKind.NotFound) == true) Navigation.NotFound();
    }

    private bool Matches(PublicActivity a) => (Kind is null || a.Kind == Kind) && (Audience is null || a.Audience == Audience)
        && (string.IsNullOrWhiteSpace(Text) || $"{a.Title} {a.Description} {a.Place} {a.Team}".Contains(Text.Trim(), StringComparison.OrdinalIgnoreCase));

    private string Link(MonthOf to) => Link(to, List);

    private string Link(MonthOf to, bool list)
    {
        var query = new Dictionary<string, object?>
        {
            ["month"] = to.Text,
            ["view"] = list ? "list" : null,
            ["q"] = string.IsNullOrWhiteSpace(Text) ? null : Text,
            ["kind"] = Kind?.ToString(),
            ["audience"] = Audience?.ToString(),
        };
        return Navigation.GetUriWithQueryParameters($"{Navigation.BaseUri}c/{Id}/calendar", query);
    }
}
