using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Bookings.Displays;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Activities.Months;

/// <summary>A month while it is planned: what is on each day, what to think about, where the month stands, and what was said about it.</summary>
public sealed partial class PlannerPage
{
    private readonly Loadable<MonthPlan> plan = new();
    private MonthOf month;
    private DateOnly? opened;
    private (Guid Center, string Month)? loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    private DateOnly Today => Clock.CenterToday();

    protected override Task OnParametersSetAsync()
    {
        month = MonthOf.Or(MonthText, Today);
        if (loaded == (Workplace.CenterId, month.Text) || !Workplace.Can(Permission.ViewActivities)) return Task.CompletedTask;
        (loaded, opened) = ((Workplace.CenterId, month.Text), null);
        plan.Clear();
        return LoadAsync();
    }

    private Task LoadAsync() => plan.LoadAsync(() => Activities.MonthAsync(Workplace.CenterId, month.First.Year, month.First.Month));

    private static bool Empty(MonthPlan plan, DateOnly day) =>
        plan.Activities.All(a => DateOnly.FromDateTime(a.Start) != day) && plan.Warnings.All(w => w.Date != day) && plan.Comments.All(c => c.Day != day || c.ResolvedBy is not null);

    private string Link(MonthOf to) => Workplace.Link($"/app/activities?month={to.Text}");

    private string New(DateOnly day) => Workplace.Link($"/app/activities/new?day={day:yyyy-MM-dd}");
}
