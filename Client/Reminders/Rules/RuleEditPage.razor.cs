using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Reminders.Rules;

/// <summary>Makes or changes a rule that reads like a sentence, with its next ten dates beside it.</summary>
public sealed partial class RuleEditPage
{
    private readonly Loadable<RuleDraft> draft = new();
    private IReadOnlyList<ReminderPerson> people = [];
    private Outcome? answer;
    private bool saving;
    private bool removing;
    private (Guid Center, Guid? Rule, string? Preset)? loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    [Parameter]
    public Guid? Id { get; set; }

    /// <summary>The preset that a new rule begins as.</summary>
    [SupplyParameterFromQuery(Name = "preset")]
    public string? PresetKey { get; set; }

    private string Title => Id is null ? "新建提醒规则" : "修改提醒规则";

    protected override async Task OnParametersSetAsync()
    {
        if (loaded == (Workplace.CenterId, Id, PresetKey) || !Workplace.Can(Permission.ManageReminders)) return;
        loaded = (Workplace.CenterId, Id, PresetKey);
        (answer, removing) = (null, false);
        draft.Clear();
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        people = await Rules.PeopleAsync(Workplace.CenterId) is { Succeeded: true } known ? known.Value : [];
        await draft.LoadAsync(DraftAsync);
    }

    private async Task<Outcome<RuleDraft>> DraftAsync()
    {
        var today = Clock.CenterToday();
        if (Id is not { } id) return ReminderPresets.Find(PresetKey) is { } preset ? RuleDraft.Of(preset, Workplace.CenterId, today) : RuleDraft.New(Workplace.CenterId, today);
        var rule = await Rules.GetAsync(id);
        return rule.Succeeded ? RuleDraft.Of(rule.Value, today) : Outcome<RuleDraft>.Refused(rule.Refusals);
    }

    private async Task SaveAsync(EditContext form)
    {
        if (saving) return;
        var request = draft.Value.Fill();
        answer = null;
        if (!form.Validate())
        {
            answer = Outcome.Refused(form.GetValidationMessages().Distinct().Select(m => Refusal.Invalid("reminder.rule", m)));
            return;
        }

        saving = true;
        try
        {
            answer = Id is { } id ? await Rules.ChangeAsync(id, request) : await Rules.CreateAsync(request);
        }
        finally
        {
            saving = false;
        }

        if (!answer.Succeeded) return;
        Toasts.Done(Id is null ? "已新建，到时间会提醒。" : "已保存，以后的各次按新的规则提醒。");
        Navigation.NavigateTo(Workplace.Link("/app/reminder-rules"));
    }

    private async Task RemoveAsync()
    {
        removing = false;
        answer = await Rules.RemoveAsync(Id!.Value);
        if (!answer.Succeeded) return;
        Toasts.Done("已删除。");
        Navigation.NavigateTo(Workplace.Link("/app/reminder-rules"));
    }
}
