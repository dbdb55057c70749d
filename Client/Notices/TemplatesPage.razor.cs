using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Client.Notices;

/// <summary>A unit's wording of notices, with an example of what comes out.</summary>
public sealed partial class TemplatesPage
{
    private readonly Loadable<IReadOnlyList<TemplateDetails>> templates = new();
    private ChannelKind channel = ChannelKind.Email;
    private TemplateRequest? draft;
    private TemplatePreview? preview;
    private Outcome? answer;
    private bool saving;

    protected override async Task ShowAsync()
    {
        templates.Clear();
        await LoadAsync();
    }

    private Task LoadAsync()
    {
        (draft, preview, answer) = (null, null, null);
        return templates.LoadAsync(() => Templates.ListAsync(Unit, channel));
    }

    private void Begin(TemplateDetails template)
    {
        (preview, answer) = (null, null);
        draft = new TemplateRequest { UnitId = Unit, Kind = template.Kind, Channel = template.Channel, Subject = template.Subject, Body = template.Body };
    }

    private async Task PreviewAsync()
    {
        var shown = await Templates.PreviewAsync(draft!);
        (answer, preview) = (shown, shown.Succeeded ? shown.Value : null);
    }

    private async Task SaveAsync()
    {
        if (saving) return;
        saving = true;
        try
        {
            answer = await Templates.SaveAsync(draft!);
            if (!answer.Succeeded) return;
            Toasts.Done("已保存，以后发出的消息都用它。");
            await LoadAsync();
        }
        finally
        {
            saving = false;
        }
    }

    private async Task ResetAsync(TemplateDetails template)
    {
        answer = await Templates.ResetAsync(Unit, template.Kind, template.Channel);
        if (answer.Succeeded) Toasts.Done("已恢复为上级或系统的模板。");
        await LoadAsync();
    }
}
