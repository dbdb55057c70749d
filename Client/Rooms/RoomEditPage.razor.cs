using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using PartyMassCenter.Client.Bookings.Blackouts;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Rooms;

/// <summary>Adds a room, or changes one, with everything that the rules read.</summary>
public sealed partial class RoomEditPage
{
    private const long MaximumPhotoBytes = 5 * 1024 * 1024;

    private readonly Loadable<RoomRequest> room = new();
    private IReadOnlyList<RoomListItem> others = [];
    private readonly HitFlow flow = new();
    private IBrowserFile? photo;
    private Outcome? answer;
    private string? photoUrl, approverName;
    private bool saving, started;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    /// <summary>The room to change, or null to add one.</summary>
    [Parameter]
    public Guid? Id { get; set; }

    protected override Task OnParametersSetAsync()
    {
        if (started) return Task.CompletedTask;
        started = true;
        return LoadAsync();
    }

    private Task LoadAsync() => room.LoadAsync(async () =>
    {
        if (Id is not { } id)
        {
            await LoadOthersAsync(Workplace.CenterId);
            return new RoomRequest { CenterId = Workplace.CenterId };
        }

        var found = await Rooms.GetAsync(id);
        if (!found.Succeeded) return Outcome<RoomRequest>.Refused(found.Refusals);
        if (Workplace.Me.Centers.FirstOrDefault(c => c.Id == found.Value.CenterId)?.Permissions.Contains(Permission.ManageRooms) != true)
            return Refusal.Forbidden("access.not-allowed", "这间功能室不归您管理，只能查看。需要修改请联系它所在的中心。");
        await LoadOthersAsync(found.Value.CenterId);
        (photoUrl, approverName) = (found.Value.PhotoUrl, found.Value.ApproverName);
        return RoomRequests.Of(found.Value);
    });

    /// <summary>The rooms of which a hall could consist.</summary>
    private async Task LoadOthersAsync(Guid centerId)
    {
        var all = await Rooms.ListAsync(centerId);
        others = all.Succeeded ? all.Value : [];
    }

    private async Task SaveAsync(EditContext form)
    {
        if (saving) return;
        RoomRequests.Tidy(room.Value);
        if (!form.Validate()) return;
        saving = true;
        try
        {
            answer = null;
            var (outcome, saved) = await StoreAsync(room.Value);
            if (outcome is null) return;
            if (outcome.Succeeded && photo is not null) outcome = await StorePhotoAsync(saved, photo);
            answer = outcome;
            if (!outcome.Succeeded) return;
            Toasts.Done($"已保存：{room.Value.Name}。");
            Navigation.NavigateTo($"/app/rooms/{saved}");
        }
        finally
        {
            saving = false;
        }
    }

    /// <summary>Null while bookings that the new hours hit wait for a choice.</summary>
    private async Task<(Outcome? Outcome, Guid Saved)> StoreAsync(RoomRequest request)
    {
        if (Id is { } id)
        {
            var changed = await flow.SaveAsync(
                () => Blackouts.PreviewRoomAsync(id, new RoomHoursRequest { Room = request }),
                choices => Blackouts.ChangeRoomAsync(id, new RoomHoursRequest { Room = request, Choices = [.. choices] }));
            return (changed ? Outcome.Success : null, id);
        }

        var added = await Rooms.AddAsync(request);
        return (added, added.Succeeded ? added.Value : Guid.Empty);
    }

    private async Task<Outcome> StorePhotoAsync(Guid id, IBrowserFile file)
    {
        if (file.Size > MaximumPhotoBytes) return Refusal.Invalid("room.photo-too-large", "照片不能超过5MB，请换一张小些的。");
        await using var content = file.OpenReadStream(MaximumPhotoBytes);
        return await Rooms.SetPhotoAsync(id, content);
    }
}
