using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Reminders.Things;

/// <summary>A centre's things with a last day, after which rules relative to it go.</summary>
public sealed partial class ThingsPage
{
    private const int SoonDays = 14;

    private readonly Loadable<IReadOnlyList<ExpiringThing>> things = new();
    private ExpiringThingRequest? editing;
    private ExpiringThing? changing;
    private ExpiringThing? removing;
    private Outcome? answer;
    private bool saving;
    private Guid loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    private bool MayManage => Workplace.Can(Permission.ManageReminders);

    protected override Task OnParametersSetAsync()
    {
        if (loaded == Workplace.CenterId || !Workplace.Can(Permission.ViewReminders)) return Task.CompletedTask;
        (loaded, editing, removing) = (Workplace.CenterId, null, null);
        things.Clear();
        return LoadAsync();
    }

    private Task LoadAsync() => things.LoadAsync(() => Rules.ThingsAsync(Workplace.CenterId));

    private (string Text, string Tone, string Icon) Left(ExpiringThing thing) => (thing.Until.DayNumber - Clock.CenterToday().DayNumber) switch
    {
        < 0 and var days => ($"已过期{-days}天", "tone-red", "alert"),
        0 => ("今天到期", "tone-amber", "clock"),
        <= SoonDays and var days => ($"还有{days}天", "tone-amber", "clock"),
        var days => ($"还有{days}天", "", "calendar"),
    };

    private void Open(ExpiringThing? thing)
    {
        (changing, answer) = (thing, null);
        editing = thing is null
            ? new ExpiringThingRequest { CenterId = Workplace.CenterId }
            : new ExpiringThingRequest { CenterId = Workplace.CenterId, Kind = thing.Kind, Name = thing.Name, Place = thing.Place, Until = thing.Until, Version = thing.Version };
    }

    private async Task SaveAsync()
    {
        if (saving || editing is not { } request) return;
        saving = true;
        try
        {
            answer = changing is { } thing ? await Rules.ChangeThingAsync(thing.Id, request) : await Rules.AddThingAsync(request);
        }
        finally
        {
            saving = false;
        }

        if (!answer.Succeeded) return;
        editing = null;
        Toasts.Done("已保存，提醒按新的到期日算。");
        await LoadAsync();
    }

    private async Task RemoveAsync(ExpiringThing thing)
    {
        removing = null;
        var done = await Rules.RemoveThingAsync(thing.Id);
        if (done.Succeeded) Toasts.Done("已删除。");
        else Toasts.Warn(done.Message);
        await LoadAsync();
    }
}
