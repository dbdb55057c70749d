using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Activities.Plans;

/// <summary>Shows what an import would do before it is done; the text stays whatever the answer is.</summary>
public sealed partial class PlanImportDialog
{
    private const long LargestFile = 5 * 1024 * 1024;

    private string text = "";
    private List<PlanField>? mapping;
    private ImportPreview? preview;
    private Outcome? answer;
    private bool busy;

    [Parameter, EditorRequired]
    public required Guid CenterId { get; set; }

    [Parameter, EditorRequired]
    public required int Year { get; set; }

    /// <summary>Told how many were added.</summary>
    [Parameter]
    public EventCallback<int> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private PlanImportRequest Request => new() { CenterId = CenterId, Year = Year, Text = text, Mapping = mapping, LeaveOutProblems = true };

    private void Forget() => (mapping, preview, answer) = (null, null, null);

    private Task ReadAsync(InputFileChangeEventArgs e) => DoAsync(async () =>
    {
        Forget();
        if (e.File.Size > LargestFile)
        {
            answer = Refusal.Invalid("import.too-large", "文件超过5MB，请只留计划那一张表再试。");
            return;
        }

        await using var content = e.File.OpenReadStream(LargestFile);
        var read = await Plans.WorkbookTextAsync(CenterId, content);
        answer = read;
        if (!read.Succeeded) return;
        text = read.Value;
        await LookAsync();
    });

    private Task PreviewAsync() => DoAsync(LookAsync);

    private Task MapAsync(int column, ChangeEventArgs e) => DoAsync(async () =>
    {
        if (preview is null || !Enum.TryParse<PlanField>(e.Value as string, out var field)) return;
        mapping = [.. preview.Columns.Select((c, i) => i == column ? field : c.Field == field && field != PlanField.Ignore ? PlanField.Ignore : c.Field)];
        await LookAsync();
    });

    private async Task LookAsync()
    {
        var found = await Plans.PreviewImportAsync(Request);
        answer = found;
        if (found.Succeeded) preview = found.Value;
    }

    private Task ImportAsync() => DoAsync(async () =>
    {
        var done = await Plans.ImportAsync(Request);
        answer = done;
        if (done.Succeeded) await OnDone.InvokeAsync(done.Value);
    });

    private async Task DoAsync(Func<Task> act)
    {
        if (busy) return;
        busy = true;
        try
        {
            await act();
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
