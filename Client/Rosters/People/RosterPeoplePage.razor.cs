using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Client.Rosters.People;

/// <summary>Who serves, who is away when, and which days somebody would rather not serve.</summary>
public sealed partial class RosterPeoplePage
{
    private readonly Loadable<RosterDetails> roster = new();
    private IReadOnlyList<RosterCandidate> candidates = [];
    private MemberDraft? member;
    private AbsenceAnswer? cover;
    private Outcome? answer, memberAnswer;
    private string? covered;
    private Guid? loaded;
    private bool busy;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    protected override Task OnParametersSetAsync()
    {
        if (loaded == Id || !Workplace.CanAnywhere(Permission.ViewRosters)) return Task.CompletedTask;
        loaded = Id;
        roster.Clear();
        return LoadAsync();
    }

    private Task LoadAsync() => roster.LoadAsync(() => Rosters.GetAsync(Id));

    /// <summary>Those whose leave and wishes the reader may enter.</summary>
    private static IReadOnlyList<RosterMemberDetails> Own(RosterDetails shown) => shown.MayPlan ? shown.Members : [.. shown.Members.Where(m => m.Id == shown.MyMemberId)];

    private async Task Begin(RosterMemberDetails? known)
    {
        candidates = await Rosters.CandidatesAsync(Id) is { Succeeded: true } found ? found.Value : [];
        (memberAnswer, member) = (null, known is null ? MemberDraft.New(roster.Value.Members.Count) : MemberDraft.Of(known));
    }

    private Task SaveAsync() => DoAsync(async () =>
    {
        if (member is not { } draft) return;
        memberAnswer = draft.Id is { } id ? await Rosters.ChangeMemberAsync(id, draft.Request) : await Rosters.AddMemberAsync(Id, draft.Request);
        if (!memberAnswer.Succeeded) return;
        Toasts.Done($"已保存：{draft.Request.Name}。");
        member = null;
    });

    private Task RemoveAsync() => DoAsync(async () =>
    {
        if (member is not { Id: { } id } draft) return;
        memberAnswer = await Rosters.RemoveMemberAsync(id);
        if (!memberAnswer.Succeeded) return;
        Toasts.Done($"已移除：{draft.Request.Name}。");
        member = null;
    });

    private async Task<bool> AddAbsenceAsync(AbsenceRequest request)
    {
        var done = false;
        await DoAsync(async () =>
        {
            var outcome = await Rosters.AddAbsenceAsync(request);
            (answer, covered, cover) = (outcome, null, outcome.Succeeded && outcome.Value.Hit.Count > 0 ? outcome.Value : null);
            done = outcome.Succeeded;
            if (done) Toasts.Done("请假已登记。");
        });

        // The card asks and waits for the answer, so it doesn't draw this page again by itself.
        StateHasChanged();
        return done;
    }

    private Task RemoveAbsenceAsync(Guid absenceId) => DoAsync(async () =>
    {
        answer = await Rosters.RemoveAbsenceAsync(absenceId);
        if (!answer.Succeeded) return;
        (cover, covered) = (null, null);
        Toasts.Done("请假已取消。");
    });

    private Task SetWishAsync(WishRequest request) => DoAsync(async () => answer = await Rosters.SetWishAsync(request));

    private Task CoverAsync(Guid absenceId) => DoAsync(async () =>
    {
        var outcome = await Planning.CoverAsync(absenceId);
        answer = outcome;
        if (outcome.Succeeded) (cover, covered) = (null, string.Join(' ', outcome.Value.Uncovered.Prepend(outcome.Value.Sentence)));
    });

    private async Task DoAsync(Func<Task> act)
    {
        if (busy) return;
        busy = true;
        try
        {
            await act();
            await LoadAsync();
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
