using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Bookings.Blackouts;

/// <summary>The yearly notices; the county's administrator imports a new one, and sees first what it changes.</summary>
public sealed partial class HolidaysPage
{
    private const long LargestFile = 200 * 1024;

    private const string Example = """{"source":"国务院办公厅关于2027年部分节假日安排的通知","years":{"2027":{"off":[{"name":"元旦","from":"2027-01-01","to":"2027-01-03","statutory":["2027-01-01"]}],"work":[]}}}""";

    private readonly Loadable<IReadOnlyList<HolidayNotice>> notices = new();
    private readonly HitFlow flow = new();
    private readonly HolidayImportRequest request = new();
    private HolidayPreview? preview;
    private bool started;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    protected override Task OnParametersSetAsync()
    {
        if (started || !Workplace.CanAnywhere(Permission.ManageHolidays)) return Task.CompletedTask;
        started = true;
        return LoadAsync();
    }

    private Task LoadAsync() => notices.LoadAsync(() => Holidays.NoticesAsync());

    private void Forget()
    {
        preview = null;
        flow.Reset();
    }

    private async Task ReadFileAsync(InputFileChangeEventArgs e)
    {
        Forget();
        if (e.File.Size > LargestFile)
        {
            Toasts.Warn("文件太大，放假安排不会超过200KB，请检查是不是选错了。");
            return;
        }

        using var reader = new StreamReader(e.File.OpenReadStream(LargestFile));
        request.Text = await reader.ReadToEndAsync();
    }

    private async Task SaveAsync()
    {
        // The first press only shows what would change: importing is for all centres.
        if (preview is null)
        {
            await flow.ShowAsync(PreviewAsync);
            return;
        }

        if (!await flow.SaveAsync(PreviewAsync, ImportAsync)) return;
        Toasts.Done("已导入，各中心的看板已经更新。");
        request.Text = null;
        Forget();
        await LoadAsync();
    }

    private async Task<Outcome<IReadOnlyList<HitBooking>>> PreviewAsync()
    {
        var outcome = await Holidays.PreviewAsync(request);
        if (!outcome.Succeeded) return Outcome<IReadOnlyList<HitBooking>>.Refused(outcome.Refusals);
        preview = outcome.Value;
        return outcome.Value.Hits.ToList();
    }

    private Task<Outcome> ImportAsync(IReadOnlyList<HitChoice> choices)
    {
        request.Choices = [.. choices];
        return Holidays.ImportAsync(request);
    }
}
