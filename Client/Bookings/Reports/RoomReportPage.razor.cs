using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings.Reports;

namespace PartyMassCenter.Client.Bookings.Reports;

/// <summary>How rooms were used in a period, and what could not be had.</summary>
public sealed partial class RoomReportPage
{
    private readonly Loadable<RoomUseReport> report = new();
    private DateOnly from, to;
    private bool everywhere;
    private Guid? loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    private Guid? CenterId => everywhere ? null : Workplace.CenterId;

    /// <summary>The same report as a file, over HTTP, where the service checks again.</summary>
    private string ExportLink => $"/api/v1/reports/rooms/export?from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}{(CenterId is { } center ? $"&centerId={center}" : null)}";

    protected override void OnInitialized()
    {
        to = Clock.CenterToday();
        from = to.AddDays(-29);
    }

    protected override Task OnParametersSetAsync()
    {
        if (loaded == Workplace.CenterId) return Task.CompletedTask;
        loaded = Workplace.CenterId;
        report.Clear();
        return LoadAsync();
    }

    private Task LoadAsync() => report.LoadAsync(() => Reports.UseAsync(new RoomUseQuery(CenterId, from, to)));

    private List<ChartBar> Rooms(RoomUseReport shown) =>
        [.. shown.Rooms.Select(r => new ChartBar(r.Room, r.Percent, $"{r.Percent}% · 用{ReportNumbers.Hours(r.UsedMinutes)} / 开放{ReportNumbers.Hours(r.OpenMinutes)} · {r.Bookings}次", shown.Centers.Count > 1 ? r.Center : null))];

    private static List<ChartBar> Shares(IReadOnlyList<UseShare> shares)
    {
        var most = shares.Select(s => s.Minutes).DefaultIfEmpty().Max();
        return [.. shares.Select(s => new ChartBar(s.Name, ReportNumbers.Share(s.Minutes, most), $"{ReportNumbers.Hours(s.Minutes)} · {s.Bookings}次"))];
    }

    private static List<ChartBar> Statuses(RoomUseReport shown)
    {
        var all = shown.Statuses.Sum(s => s.Bookings);
        return [.. shown.Statuses.Select(s => new ChartBar(s.Name, ReportNumbers.Share(s.Bookings, all), $"{s.Bookings}次 · {ReportNumbers.Share(s.Bookings, all)}%"))];
    }

    private static List<ChartBar> Refusals(RoomUseReport shown)
    {
        var most = shown.Refusals.Select(r => r.Attempts).DefaultIfEmpty().Max();
        return [.. shown.Refusals.Take(10).Select(r => new ChartBar(r.Reason, ReportNumbers.Share(r.Attempts, most), $"{r.Attempts}次 · {r.Rooms} · {r.Hours}"))];
    }
}
