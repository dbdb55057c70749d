using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Reminders;

/// <summary>Everything that is or was due in the centre, by day.</summary>
public sealed partial class RemindersPage
{
    private const int MostAtOnce = 100;

    private readonly Loadable<IReadOnlyList<ReminderListItem>> board = new();
    private AnswerFlow? answers;
    private DateOnly from, to;
    private ReminderStatus? status;
    private Outcome? refused;
    private bool waiving;
    private Guid loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    /// <summary>One day to show, as yyyy-MM-dd; null = the last week and tomorrow.</summary>
    [SupplyParameterFromQuery(Name = "day")]
    public string? DayText { get; set; }

    private DateTime Now => Clock.WallClock();

    private bool Manages => Workplace.Can(Permission.ManageReminders);

    private List<ReminderListItem> Late => [.. board.Value.Where(i => ReminderStatuses.IsLate(i.Status)).Take(MostAtOnce)];

    protected override void OnInitialized()
    {
        answers = new AnswerFlow(Reminders, Toasts, LoadAsync, StateHasChanged);
        (from, to) = DayText is null ? (Clock.CenterToday().AddDays(-6), Clock.CenterToday().AddDays(1)) : (Clock.DayOr(DayText), Clock.DayOr(DayText));
    }

    protected override Task OnParametersSetAsync()
    {
        if (loaded == Workplace.CenterId) return Task.CompletedTask;
        loaded = Workplace.CenterId;
        board.Clear();
        return LoadAsync();
    }

    private Task LoadAsync() => board.LoadAsync(() => Reminders.BoardAsync(new ReminderBoardQuery(Workplace.CenterId, from, to, status)));

    private async Task WaiveAsync(string reason)
    {
        var answer = await Reminders.WaiveAsync(new ReminderWaiverRequest { Ids = [.. Late.Select(i => i.Id)], Reason = reason });
        refused = answer.Succeeded ? null : answer;
        if (answer.Succeeded)
        {
            waiving = false;
            Toasts.Done($"已免办{answer.Value}件。");
        }

        await LoadAsync();
    }
}
