using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Activities.Plans;

/// <summary>The year of a centre: themes, highlights, what is planned, and how far it has come.</summary>
public sealed partial class PlanPage
{
    private readonly Loadable<PlanDetails> plan = new();
    private int year;
    private bool importing, editing, busy;
    private PlanItemDetails? edited;
    private int? editedMonth;
    private Outcome? answer;
    private (Guid Center, int Year)? loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    [SupplyParameterFromQuery(Name = "year")]
    public string? YearText { get; set; }

    protected override Task OnParametersSetAsync()
    {
        year = int.TryParse(YearText, out var asked) && asked is >= PlanDates.FirstYear and <= PlanDates.LastYear ? asked : Clock.CenterToday().Year;
        if (loaded == (Workplace.CenterId, year) || !Workplace.Can(Permission.ViewActivities)) return Task.CompletedTask;
        (loaded, editing, importing, answer) = ((Workplace.CenterId, year), false, false, null);
        plan.Clear();
        return LoadAsync();
    }

    private Task LoadAsync() => plan.LoadAsync(() => Plans.GetAsync(Workplace.CenterId, year));

    private string Link(int to) => Workplace.Link($"/app/plan?year={Math.Clamp(to, PlanDates.FirstYear, PlanDates.LastYear)}");

    private void Edit(PlanItemDetails? item, int? month) => (editing, edited, editedMonth) = (true, item, month);

    private Task DoneAsync()
    {
        editing = false;
        return LoadAsync();
    }

    private Task ImportedAsync(int count)
    {
        importing = false;
        Toasts.Done($"已导入{count}项。");
        return LoadAsync();
    }

    private async Task CopyAsync()
    {
        if (busy) return;
        busy = true;
        try
        {
            var copied = await Plans.CopyYearAsync(Workplace.CenterId, year);
            answer = copied;
            if (copied.Succeeded) Toasts.Done($"已照搬{copied.Value}项，农历和节气的日期已换成{year}年的。");
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
