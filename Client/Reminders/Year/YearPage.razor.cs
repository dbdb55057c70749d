using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Reminders.Year;

/// <summary>All due dates of a year as a heat map; one day is picked, by tap or arrow keys, and its list is shown.</summary>
public sealed partial class YearPage
{
    private const int Earliest = 2020;
    private const int Latest = 2099;

    private readonly Loadable<IReadOnlyDictionary<DateOnly, ReminderDay>> days = new();
    private (Guid Center, int Year)? loaded;
    private DateOnly picked;
    private int year;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    [CascadingParameter]
    public DayCalendar? Calendar { get; set; }

    private bool Unpublished => Calendar?.IsPublished(year) == false;

    protected override Task OnParametersSetAsync()
    {
        if (!Workplace.Can(Permission.ViewReminders)) return Task.CompletedTask;
        if (year == 0) (picked, year) = (Clock.CenterToday(), Clock.CenterToday().Year);
        if (loaded == (Workplace.CenterId, year)) return Task.CompletedTask;
        loaded = (Workplace.CenterId, year);
        days.Clear();
        return LoadAsync();
    }

    private Task LoadAsync() => days.LoadAsync(async () =>
    {
        var found = await Reminders.YearAsync(Workplace.CenterId, year);
        return found.Succeeded ? found.Value.ToDictionary(d => d.Day) : Outcome<IReadOnlyDictionary<DateOnly, ReminderDay>>.Refused(found.Refusals);
    });

    private Task GoAsync(int to)
    {
        var today = Clock.CenterToday();
        year = to;
        picked = to == today.Year ? today : new DateOnly(to, 1, 1);
        return OnParametersSetAsync();
    }
}
