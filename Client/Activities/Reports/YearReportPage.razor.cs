using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Bookings.Reports;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Activities.Reports;
using PartyMassCenter.Shared.Bookings.Reports;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Activities.Reports;

/// <summary>What a year was to be and what became of it.</summary>
public sealed partial class YearReportPage
{
    private readonly Loadable<YearReport> report = new();
    private int year;
    private (Guid Center, int Year)? loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    [SupplyParameterFromQuery(Name = "year")]
    public string? YearText { get; set; }

    protected override Task OnParametersSetAsync()
    {
        year = int.TryParse(YearText, out var asked) && asked is >= PlanDates.FirstYear and <= PlanDates.LastYear ? asked : Clock.CenterToday().Year;
        if (loaded == (Workplace.CenterId, year) || !Workplace.Can(Permission.ViewActivities)) return Task.CompletedTask;
        loaded = (Workplace.CenterId, year);
        report.Clear();
        return LoadAsync();
    }

    private Task LoadAsync() => report.LoadAsync(() => Years.GetAsync(Workplace.CenterId, year));

    private string Link(int to) => Workplace.Link($"/app/activity-report?year={Math.Clamp(to, PlanDates.FirstYear, PlanDates.LastYear)}");

    /// <summary>The same report as a file, over HTTP, where the service checks again.</summary>
    private string Export(TableFormat format) => $"/api/v1/centers/{Workplace.CenterId}/activity-report/{year}/export?format={format}";

    private static List<ChartBar> Held(IReadOnlyList<YearFigures> months)
    {
        var most = months.Max(m => Math.Max(m.Planned, m.Items));
        return [.. months.Select(m => new ChartBar(m.Name, ReportNumbers.Share(m.Held, most), $"{m.Held}场 / {m.Planned}场", m.Items > 0 ? $"计划{m.Items}项" : null))];
    }

    private static List<ChartBar> Came(IReadOnlyList<YearFigures> months)
    {
        var most = months.Max(m => m.Attendances);
        return [.. months.Select(m => new ChartBar(m.Name, ReportNumbers.Share(m.Attendances, most), m.Attendances == 0 ? "—" : $"{m.Attendances:#,0} · 村民{m.Villagers:#,0}，游客{m.Visitors:#,0}"))];
    }

    private static List<ChartBar> Both(IReadOnlyList<YearFigures> groups)
    {
        var most = groups.Select(g => g.Held).DefaultIfEmpty().Max();
        return [.. groups.Select(g => new ChartBar(g.Name, ReportNumbers.Share(g.Held, most), $"{g.Held}场 / {g.Planned}场 · {g.Attendances:#,0}人次"))];
    }

    private static List<ChartBar> Money(IReadOnlyList<YearFigures> months)
    {
        var most = months.Max(m => m.Budget);
        return most == 0 ? [] : [.. months.Where(m => m.Budget > 0).Select(m => new ChartBar(m.Name, (int)(100 * m.Budget / most), $"{m.Budget:#,0.##}元"))];
    }

    private static List<ChartBar> Stars(IReadOnlyList<YearFigures> groups) =>
        [.. groups.Where(g => g.Stars is not null).OrderByDescending(g => g.Stars).Select(g => new ChartBar(g.Name, (int)(20 * g.Stars!.Value), $"{g.Stars:0.0}星 · {g.Ratings}条评价"))];
}
