using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Reminders.Rules;

/// <summary>Ready-made reminders by group, switched on and off for the centre with one click.</summary>
public sealed partial class PresetsPage
{
    private const int MostAtOnce = 500;

    private readonly Loadable<IReadOnlyDictionary<string, ReminderPresetState>> states = new();
    private readonly HashSet<string> opened = [ReminderPresets.Groups[0]];
    private string search = "";
    private bool onlyOn;
    private bool busy;
    private Guid loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    private bool Narrowed => onlyOn || search.Trim().Length > 0;

    protected override Task OnParametersSetAsync()
    {
        if (loaded == Workplace.CenterId || !Workplace.Can(Permission.ManageReminders)) return Task.CompletedTask;
        loaded = Workplace.CenterId;
        states.Clear();
        return LoadAsync();
    }

    private Task LoadAsync() => states.LoadAsync(async () =>
    {
        var found = await Rules.PresetsAsync(Workplace.CenterId);
        return found.Succeeded
            ? found.Value.ToDictionary(s => s.Key)
            : Outcome<IReadOnlyDictionary<string, ReminderPresetState>>.Refused(found.Refusals);
    });

    private IEnumerable<ReminderPreset> Found() => ReminderPresets.All
        .Where(p => !onlyOn || (states.HasValue && states.Value.TryGetValue(p.Key, out var state) && state.On))
        .Where(p => search.Trim() is not { Length: > 0 } word || $"{p.Group} {p.Title} {p.Note} {string.Join(' ', p.Sources)}".Contains(word, StringComparison.OrdinalIgnoreCase));

    private void Toggle(string group)
    {
        if (!opened.Remove(group)) opened.Add(group);
    }

    private async Task SwitchAsync(PresetSwitch wanted)
    {
        if (busy) return;
        busy = true;
        try
        {
            var switched = 0;
            foreach (var keys in wanted.Keys.Chunk(MostAtOnce))
            {
                var done = await Rules.SetPresetsAsync(Workplace.CenterId, new ReminderPresetsRequest { Keys = [.. keys], On = wanted.On });
                if (!done.Succeeded)
                {
                    Toasts.Warn(done.Message);
                    break;
                }

                switched += done.Value;
            }

            if (switched > 0) Toasts.Done(wanted.On ? $"已开启{switched}条，到时间会提醒。" : $"已关闭{switched}条，以后不再提醒。");
        }
        finally
        {
            busy = false;
        }

        await LoadAsync();
    }
}
