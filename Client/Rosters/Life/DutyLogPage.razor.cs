using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Client.Rosters.Life;

/// <summary>The duty log of a centre: search, write, correct.</summary>
public sealed partial class DutyLogPage
{
    private const int PageSize = 50;

    private readonly Loadable<Paged<DutyLogEntry>> entries = new();
    private IReadOnlyList<RosterListItem> rosters = [];
    private DutyLogRequest? draft;
    private DutyLogEntry? corrects;
    private Outcome? answer;
    private Guid loaded;
    private string? text;
    private DateOnly? from, until;
    private DutyLogKind? kind;
    private bool handover, busy;
    private int skip;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    private bool MayWrite => Workplace.Can(Permission.ServeDuty) || Workplace.Can(Permission.PlanRosters);

    protected override async Task OnParametersSetAsync()
    {
        if (loaded == Workplace.CenterId || !Workplace.Can(Permission.ViewRosters)) return;
        loaded = Workplace.CenterId;
        entries.Clear();
        skip = 0;
        rosters = await Rosters.ListAsync(loaded) is { Succeeded: true } found ? [.. found.Value.Where(r => !r.Archived)] : [];
        await LoadAsync();
    }

    private Task LoadAsync() => entries.LoadAsync(() => Records.SearchAsync(new DutyLogQuery(
        Workplace.CenterId, null, string.IsNullOrWhiteSpace(text) ? null : text.Trim(), from, until, kind, handover, skip, PageSize)));

    private Task SearchAsync() => MoveAsync(0);

    private Task MoveAsync(int to)
    {
        skip = to;
        return LoadAsync();
    }

    private void Begin(DutyLogEntry? old)
    {
        (answer, corrects) = (null, old);
        draft = new DutyLogRequest
        {
            RosterId = old?.RosterId ?? rosters[0].Id,
            Date = old?.Date ?? Clock.CenterToday(),
            Kind = old?.Kind ?? DutyLogKind.Matter,
            Text = old?.Text ?? "",
            Handover = old?.Handover ?? false,
            CorrectsId = old?.Id,
        };
    }

    private async Task WriteAsync()
    {
        if (busy || draft is null) return;
        busy = true;
        try
        {
            answer = await Records.WriteAsync(draft);
            if (!answer.Succeeded) return;
            Toasts.Done("已记下。");
            draft = null;
            await MoveAsync(0);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Toasts.Broken(failure);
        }
        finally
        {
            busy = false;
        }
    }
}
