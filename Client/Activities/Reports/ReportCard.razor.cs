using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Activities.Reports;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Activities.Reports;

/// <summary>The report of an activity that has begun. What was typed stays when it is refused, and while photos are added.</summary>
public sealed partial class ReportCard
{
    private const int MostPhotos = 12;

    private const long MaximumPhotoBytes = 5 * 1024 * 1024;

    private readonly Loadable<ActivityReport> report = new();
    private string text = "";
    private Outcome? answer;
    private bool busy;

    [Parameter, EditorRequired]
    public required Guid ActivityId { get; set; }

    /// <summary>Yuan that were planned.</summary>
    [Parameter]
    public decimal? Budget { get; set; }

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        if (report.HasValue) text = report.Value.Text ?? "";
    }

    private Task LoadAsync() => report.LoadAsync(() => Reports.GetAsync(ActivityId));

    private static string Share(ActivityReport report) => $"{(report.Villagers + report.Visitors) * 100 / Math.Max(1, report.Expected)}%";

    private Task SaveAsync() => DoAsync(async () =>
    {
        answer = string.IsNullOrWhiteSpace(text)
            ? Refusal.Invalid("report.empty", "请写几句活动情况，例如“到场86人，猜谜112条，群众反映好”。")
            : await Reports.WriteAsync(ActivityId, new ReportRequest { Text = text.Trim() });
        if (answer.Succeeded) Toasts.Done("小结已保存。");
    });

    private Task AddPhotosAsync(InputFileChangeEventArgs e) => DoAsync(async () =>
    {
        List<Refusal> refusals = [];
        if (e.FileCount > MostPhotos)
        {
            answer = Refusal.Invalid("report.photos", "一场活动最多放12张照片，请少选几张。");
            return;
        }

        foreach (var file in e.GetMultipleFiles(MostPhotos))
        {
            if (file.Size > MaximumPhotoBytes)
            {
                refusals.Add(Refusal.Invalid("report.photo-too-large", $"{file.Name}超过5MB，请换一张小些的。"));
                continue;
            }

            await using var content = file.OpenReadStream(MaximumPhotoBytes);
            var added = await Reports.AddPhotoAsync(ActivityId, content);
            refusals.AddRange(added.Refusals.Select(r => r with { Message = $"{file.Name}：{r.Message}" }));
        }

        answer = refusals.Count == 0 ? Outcome.Success : Outcome.Refused(refusals);
    });

    private async Task DoAsync(Func<Task> act)
    {
        if (busy) return;
        busy = true;
        try
        {
            await act();
            await LoadAsync();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Toasts.Broken(failure);
        }
        finally
        {
            busy = false;
        }
    }
}
