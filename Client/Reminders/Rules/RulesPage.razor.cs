using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Reminders.Rules;

/// <summary>The rules of a centre: search them, pause one, go on to change one.</summary>
public sealed partial class RulesPage
{
    private readonly Loadable<IReadOnlyList<ReminderRuleListItem>> rules = new();
    private string search = "";
    private ReminderSubjectKind? kind;
    private Guid loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    private bool MayManage => Workplace.Can(Permission.ManageReminders);

    protected override Task OnParametersSetAsync()
    {
        if (loaded == Workplace.CenterId || !Workplace.Can(Permission.ViewReminders)) return Task.CompletedTask;
        (loaded, search, kind) = (Workplace.CenterId, "", null);
        rules.Clear();
        return LoadAsync();
    }

    private Task LoadAsync() => rules.LoadAsync(() => Rules.ListAsync(Workplace.CenterId));

    private IReadOnlyList<ReminderRuleListItem> Found(IReadOnlyList<ReminderRuleListItem> all) =>
    [
        .. all.Where(r => kind is null || r.SubjectKind == kind)
            .Where(r => search.Trim() is not { Length: > 0 } word || $"{r.Title} {r.SubjectName} {r.Responsible}".Contains(word, StringComparison.OrdinalIgnoreCase)),
    ];

    private async Task PauseAsync(ReminderRuleListItem rule)
    {
        var done = await Rules.SetPausedAsync(rule.Id, !rule.Paused);
        if (done.Succeeded) Toasts.Done(rule.Paused ? $"“{rule.Title}”继续提醒。" : $"“{rule.Title}”已暂停，暂停期间不提醒，也不补。");
        else Toasts.Warn(done.Message);
        await LoadAsync();
    }
}
