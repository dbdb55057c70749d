using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Resources;

namespace PartyMassCenter.Client.Resources;

/// <summary>What a centre lends out with its rooms.</summary>
public sealed partial class ResourcesPage
{
    private readonly Loadable<IReadOnlyList<ResourceDetails>> resources = new();
    private ResourceRequest? edited;
    private Guid? editedId;
    private Outcome? answer;
    private Guid loaded;
    private bool saving;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    protected override Task OnParametersSetAsync()
    {
        if (loaded == Workplace.CenterId || !Workplace.Can(Permission.ManageRooms)) return Task.CompletedTask;
        (loaded, edited, answer) = (Workplace.CenterId, null, null);
        resources.Clear();
        return LoadAsync();
    }

    private Task LoadAsync() => resources.LoadAsync(() => Resources.ListAsync(Workplace.CenterId));

    private void Edit(ResourceDetails? item)
    {
        (editedId, answer) = (item?.Id, null);
        edited = item is null
            ? new ResourceRequest { CenterId = Workplace.CenterId }
            : new ResourceRequest { CenterId = item.CenterId, Name = item.Name, Count = item.Count, Active = item.Active, Notes = item.Notes, Version = item.Version };
    }

    private async Task SaveAsync()
    {
        if (saving || edited is null) return;
        saving = true;
        try
        {
            answer = editedId is { } id ? await Resources.ChangeAsync(id, edited) : await Resources.AddAsync(edited);
            if (!answer.Succeeded) return;
            Toasts.Done($"已保存：{edited.Name}。");
            edited = null;
            await LoadAsync();
        }
        finally
        {
            saving = false;
        }
    }
}
