using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings.Teams;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Bookings.Teams;

/// <summary>A centre's teams: add, rename, take out of use.</summary>
public sealed partial class TeamsPage
{
    private readonly Loadable<IReadOnlyList<TeamDetails>> teams = new();
    private TeamRequest request = new();
    private TeamDetails? changing;
    private Outcome? answer;
    private Guid loaded;
    private bool saving;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    protected override Task OnParametersSetAsync()
    {
        if (loaded == Workplace.CenterId || !Workplace.Can(Permission.ManageRooms)) return Task.CompletedTask;
        loaded = Workplace.CenterId;
        teams.Clear();
        Begin(null);
        return LoadAsync();
    }

    private Task LoadAsync() => teams.LoadAsync(() => Teams.ListAsync(Workplace.CenterId));

    private void Begin(TeamDetails? team)
    {
        (changing, answer) = (team, null);
        request = new TeamRequest { CenterId = Workplace.CenterId, Name = team?.Name ?? "", Active = team?.Active ?? true, Version = team?.Version };
    }

    private async Task SaveAsync()
    {
        if (saving) return;
        saving = true;
        try
        {
            answer = changing is { } team ? await Teams.ChangeAsync(team.Id, request) : await Teams.AddAsync(request);
            if (!answer.Succeeded) return;
            Toasts.Done(changing is null ? "已添加。" : "已保存。");
            Begin(null);
            await LoadAsync();
        }
        finally
        {
            saving = false;
        }
    }
}
