using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Bookings.Teams;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Bookings.Quotas;

/// <summary>A centre's quotas: add, change, remove.</summary>
public sealed partial class QuotasPage
{
    private readonly Loadable<IReadOnlyList<QuotaListItem>> quotas = new();
    private IReadOnlyList<RoomListItem> rooms = [];
    private IReadOnlyList<TeamDetails> teams = [];
    private QuotaDraft draft = QuotaDraft.New(Guid.Empty);
    private QuotaListItem? removing;
    private Outcome? answer;
    private Guid loaded;
    private bool saving;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (loaded == Workplace.CenterId || !Workplace.Can(Permission.ManageRooms)) return;
        loaded = Workplace.CenterId;
        quotas.Clear();
        Begin(null);
        rooms = await RoomFacts.ListAsync(loaded) is { Succeeded: true } known ? known.Value : [];
        teams = await Teams.ListAsync(loaded) is { Succeeded: true } all ? all.Value : [];
        await LoadAsync();
    }

    private Task LoadAsync() => quotas.LoadAsync(() => Quotas.ListAsync(Workplace.CenterId));

    private void Begin(QuotaListItem? quota)
    {
        answer = null;
        draft = quota is null ? QuotaDraft.New(Workplace.CenterId) : QuotaDraft.Of(Workplace.CenterId, quota);
    }

    private async Task SaveAsync()
    {
        if (saving) return;
        if (draft.Fill() is { } missing)
        {
            answer = Refusal.Invalid("quota.rooms", missing);
            return;
        }

        saving = true;
        try
        {
            answer = draft.Id is { } id ? await Quotas.ChangeAsync(id, draft.Request) : await Quotas.AddAsync(draft.Request);
            if (!answer.Succeeded) return;
            Toasts.Done(draft.Id is null ? "已添加，马上生效。" : "已保存，马上生效。");
            Begin(null);
            await LoadAsync();
        }
        finally
        {
            saving = false;
        }
    }

    private async Task RemoveAsync(QuotaListItem quota)
    {
        removing = null;
        answer = await Quotas.RemoveAsync(quota.Id);
        if (answer.Succeeded)
        {
            Toasts.Done("已删除。");
            if (draft.Id == quota.Id) Begin(null);
        }

        await LoadAsync();
    }
}
