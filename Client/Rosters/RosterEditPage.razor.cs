using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Client.Rosters;

/// <summary>Sets a roster up from one of the usual kinds, changes it, takes it out of use.</summary>
public sealed partial class RosterEditPage
{
    private readonly Loadable<RosterRequest> roster = new();
    private Outcome? answer;
    private string? doorCode;
    private bool busy, sure, archived, started;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    /// <summary>The roster to change, or null to add one.</summary>
    [Parameter]
    public Guid? Id { get; set; }

    protected override Task OnParametersSetAsync()
    {
        if (started || !Workplace.CanAnywhere(Permission.PlanRosters)) return Task.CompletedTask;
        started = true;
        return LoadAsync();
    }

    private Task LoadAsync() => roster.LoadAsync(async () =>
    {
        if (Id is not { } id) return RosterKinds.Usual(RosterKind.Duty, Workplace.CenterId);
        var found = await Rosters.GetAsync(id);
        if (!found.Succeeded) return Outcome<RosterRequest>.Refused(found.Refusals);
        if (!found.Value.MayPlan) return Refusal.Forbidden("access.not-allowed", "这份排班不归您管理，只能查看。需要修改请联系中心管理员。");
        (archived, doorCode) = (found.Value.Archived, found.Value.DoorCode);
        return found.Value.Settings;
    });

    /// <summary>Another kind brings its own usual hours and posts.</summary>
    private Task Begin(RosterKind kind)
    {
        answer = null;
        return roster.LoadAsync(() => Task.FromResult<Outcome<RosterRequest>>(RosterKinds.Usual(kind, Workplace.CenterId)));
    }

    private Task SaveAsync() => DoAsync(async () =>
    {
        if (Id is { } id)
        {
            answer = await Rosters.ChangeAsync(id, roster.Value);
            Leave("已保存。", $"/app/rosters/{id}");
            return;
        }

        var added = await Rosters.CreateAsync(roster.Value);
        answer = added;
        if (added.Succeeded) Leave($"已建好：{roster.Value.Name}。接下来添加人员。", $"/app/rosters/{added.Value}/people");
    });

    private Task ArchiveAsync() => DoAsync(async () =>
    {
        answer = await Rosters.ArchiveAsync(Id!.Value, !archived);
        Leave(archived ? "已重新启用。" : "已停用，已发布的值班表仍可查看。", "/app/rosters");
    });

    private Task RemoveAsync()
    {
        if (sure) return DoAsync(async () =>
        {
            answer = await Rosters.RemoveAsync(Id!.Value);
            Leave("已删除。", "/app/rosters");
        });
        sure = true;
        return Task.CompletedTask;
    }

    private void Leave(string done, string to)
    {
        if (answer is not { Succeeded: true }) return;
        Toasts.Done(done);
        Navigation.NavigateTo(Workplace.Link(to));
    }

    private async Task DoAsync(Func<Task> act)
    {
        if (busy) return;
        busy = true;
        try
        {
            await act();
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or NavigationException))
        {
            Toasts.Broken(failure);
        }
        finally
        {
            busy = false;
        }
    }
}
