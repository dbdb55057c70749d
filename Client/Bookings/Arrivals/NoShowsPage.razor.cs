using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Bookings.Reports;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Bookings.Arrivals;

/// <summary>Who did not come, and what the centre does about it.</summary>
public sealed partial class NoShowsPage
{
    private readonly Loadable<NoShowReport> report = new();
    private NoShowLimitRequest limit = new();
    private DateOnly from, to;
    private Outcome? answer;
    private Guid loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    protected override void OnInitialized()
    {
        to = Clock.CenterToday();
        from = to.AddDays(-29);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (loaded == Workplace.CenterId || !Workplace.Can(Permission.ManageBookings)) return;
        loaded = Workplace.CenterId;
        report.Clear();
        answer = null;
        await LoadAsync();
        if (report.HasValue) limit = Of(report.Value.Limit);
    }

    private Task LoadAsync() => report.LoadAsync(() => Arrivals.NoShowsAsync(Workplace.CenterId, from, to));

    private async Task SaveAsync()
    {
        answer = await Arrivals.LimitAsync(Workplace.CenterId, limit);
        if (answer.Succeeded) Toasts.Done("已保存，对以后的预约生效。");
    }

    private static NoShowLimitRequest Of(NoShowLimit limit) => new() { Count = limit.Count, WithinDays = limit.WithinDays, ForDays = limit.ForDays, Effect = limit.Effect };

    private static List<ChartBar> Bars(IReadOnlyList<NoShowShare> shares)
    {
        var most = shares.Select(s => s.Missed).DefaultIfEmpty().Max();
        return [.. shares.Take(20).Select(s => new ChartBar(s.Name, ReportNumbers.Share(s.Missed, most), $"{s.Missed}次 · 共{s.Bookings}次预约（{s.Percent}%）{(s.Forgiven > 0 ? $" · 免除{s.Forgiven}次" : null)}"))];
    }
}
