using Microsoft.AspNetCore.Components;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Activities.Plans;

/// <summary>Adds an item to the year's plan, changes or removes one; says while typing which day a date is.</summary>
public sealed partial class PlanItemDialog
{
    private PlanItemRequest draft = new();
    private Outcome? answer;
    private bool busy, sure;

    [Parameter, EditorRequired]
    public required PlanDetails Plan { get; set; }

    /// <summary>Null for a new one.</summary>
    [Parameter]
    public PlanItemDetails? Item { get; set; }

    /// <summary>The month that a new one is for, where one was picked.</summary>
    [Parameter]
    public int? Month { get; set; }

    [Parameter]
    public EventCallback OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private string? Hint => string.IsNullOrWhiteSpace(draft.DateText) ? "农历、节气、节日都可以写" : PlanDates.Read(draft.DateText, Plan.Year) switch
    {
        { Problem: { } problem } => problem,
        { Date: { } date } => ChineseDates.DayWithWeekday(date),
        var month => $"{month.Month}月，日子待定",
    };

    protected override void OnInitialized() => draft = new PlanItemRequest
    {
        CenterId = Plan.CenterId,
        Year = Plan.Year,
        Title = Item?.Title ?? "",
        DateText = Item?.DateText ?? (Month is { } month ? $"{month}月" : ""),
        Kind = Item?.Kind ?? Shared.Activities.ActivityKind.Culture,
        Place = Item?.Place,
        Host = Item?.Host,
        Contents = Item?.Contents,
        Budget = Item?.Budget,
        Expected = Item?.Expected,
        Highlight = Item?.Highlight ?? false,
        Version = Item?.Version,
    };

    private Task SaveAsync() => DoAsync(async () => Item is { } item ? await Plans.ChangeItemAsync(item.Id, draft) : await Plans.AddItemAsync(draft), "计划已保存。");

    private Task RemoveAsync()
    {
        if (sure) return DoAsync(() => Plans.RemoveItemAsync(Item!.Id), "已从计划里删除。");
        sure = true;
        return Task.CompletedTask;
    }

    private async Task DoAsync(Func<Task<Outcome>> act, string done)
    {
        if (busy) return;
        busy = true;
        try
        {
            answer = await act();
            if (!answer.Succeeded) return;
            Toasts.Done(done);
            await OnDone.InvokeAsync();
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
