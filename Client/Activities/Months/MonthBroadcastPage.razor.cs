using System.Globalization;
using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Bookings.Displays;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Activities.Public;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Activities.Months;

/// <summary>A month's or a week's published activities, to be read out over the loudspeaker.</summary>
public sealed partial class MonthBroadcastPage
{
    private readonly Loadable<PublicMonth> published = new();
    private MonthOf month;
    private DateOnly? week;
    private (Guid Center, string Month)? loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    /// <summary>Any day of the week; of none, the whole month.</summary>
    [SupplyParameterFromQuery(Name = "week")]
    public string? WeekText { get; set; }

    private IEnumerable<DateOnly> Weeks => Enumerable.Range(0, (month.To.DayNumber - month.From.DayNumber) / 7).Select(w => month.From.AddDays(7 * w));

    protected override Task OnParametersSetAsync()
    {
        month = MonthOf.Or(MonthText, Clock.CenterToday());
        week = DateOnly.TryParseExact(WeekText, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Weeks.Where(w => day >= w && day < w.AddDays(7)).Select(w => (DateOnly?)w).FirstOrDefault() : null;
        if (loaded == (Workplace.CenterId, month.Text) || !Workplace.Can(Permission.ViewActivities)) return Task.CompletedTask;
        loaded = (Workplace.CenterId, month.Text);
        published.Clear();
        return LoadAsync();
    }

    private Task LoadAsync() => published.LoadAsync(() => Activities.MonthAsync(Workplace.CenterId, month.First.Year, month.First.Month));

    private BroadcastScript Script(PublicMonth shown) => week is { } monday
        ? ActivityBroadcast.Of(shown, monday, monday.AddDays(7), $"{SpokenTimes.Day(monday)}到{SpokenTimes.Day(monday.AddDays(6))}活动预告")
        : ActivityBroadcast.Of(shown, month.First, month.First.AddMonths(1), $"{SpokenTimes.Number(month.First.Month)}月活动预告");

    private bool Twice(PublicMonth shown) => Script(shown).Lines.Count <= ActivityBroadcast.MostReadTwice;

    private string Link(MonthOf to, DateOnly? monday) => Workplace.Link($"/app/activities/broadcast?month={to.Text}{(monday is { } day ? $"&week={day:yyyy-MM-dd}" : null)}");
}
