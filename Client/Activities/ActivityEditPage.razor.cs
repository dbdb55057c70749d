using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Activities;

/// <summary>Plans an activity, or changes one.</summary>
public sealed partial class ActivityEditPage
{
    private readonly Loadable<Editing> state = new();
    private (Guid Center, Guid? Id)? loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    /// <summary>Null for a new one.</summary>
    [Parameter]
    public Guid? Id { get; set; }

    [SupplyParameterFromQuery(Name = "day")]
    public string? DayText { get; set; }

    private string Title => Id is null ? "安排活动" : "修改活动";

    private string Back => Id is { } id ? $"/app/activities/{id}" : Workplace.Link($"/app/activities?month={Clock.DayOr(DayText):yyyy-MM}");

    protected override Task OnParametersSetAsync()
    {
        if (!Workplace.CanAnywhere(Permission.PlanActivities) || loaded == (Workplace.CenterId, Id)) return Task.CompletedTask;
        loaded = (Workplace.CenterId, Id);
        state.Clear();
        return LoadAsync();
    }

    private void Show(ActivityDetails activity) => Navigation.NavigateTo($"/app/activities/{activity.Id}");

    private Task LoadAsync() => state.LoadAsync(async () =>
    {
        if (Id is not { } id) return await WithRoomsAsync(ActivityDraft.For(Workplace.CenterId, Clock.DayOr(DayText), Clock.WallClock()), null);
        var found = await Activities.GetAsync(id);
        if (!found.Succeeded) return Outcome<Editing>.Refused(found.Refusals);
        return found.Value.MayChange
            ? await WithRoomsAsync(ActivityDraft.Of(found.Value), found.Value.PosterUrl)
            : Outcome<Editing>.Refused([Refusal.Conflict("activity.unchangeable", "这场活动已结束、已取消、已归档，或您没有修改的权限，不能修改。")]);
    });

    private async Task<Outcome<Editing>> WithRoomsAsync(ActivityDraft draft, string? poster)
    {
        var rooms = await Rooms.ListAsync(draft.Request.CenterId);
        return rooms.Succeeded ? new Editing(draft, rooms.Value, poster) : Outcome<Editing>.Refused(rooms.Refusals);
    }

    private sealed record Editing(ActivityDraft Draft, IReadOnlyList<RoomListItem> Rooms, string? Poster);
}
