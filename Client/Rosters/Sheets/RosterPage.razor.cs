using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Bookings.Displays;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Client.Rosters.Sheets;

/// <summary>A month of a roster: planned at one click, changed by hand, undone, published.</summary>
public sealed partial class RosterPage
{
    private readonly Loadable<RosterSheet> sheet = new();
    private MonthOf month;
    private (Guid Roster, string Month)? loaded;
    private SheetEdit? edit;
    private SheetDialog dialog;
    private Outcome? answer;
    private IReadOnlyList<string>? news;
    private bool newsIsGood, busy;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    private DateOnly Today => Clock.CenterToday();

    protected override Task OnParametersSetAsync()
    {
        month = MonthOf.Or(MonthText, Today);
        if (loaded == (Id, month.Text) || !Workplace.CanAnywhere(Permission.ViewRosters)) return Task.CompletedTask;
        if (loaded?.Roster != Id) sheet.Clear();
        (loaded, edit, news) = ((Id, month.Text), null, null);
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var period = DutyPeriod.Of(month);
        await sheet.LoadAsync(() => Planning.SheetAsync(Id, period.From, period.Until));
    }

    private string Link(MonthOf to) => Workplace.Link($"/app/rosters/{Id}?month={to.Text}");

    private void Open(SheetDialog which) => (dialog, answer, edit) = (which, null, null);

    private void Close() => (dialog, answer) = (SheetDialog.None, null);

    /// <summary>The first tap picks a duty up, the second one says what it is exchanged with, and the same again puts it down.</summary>
    private async Task PickAsync(DutyPlace place)
    {
        news = null;
        if (edit is null) edit = new SheetEdit(place);
        else if (edit.Held == place) edit = null;
        else edit = new SheetEdit(edit.Held) { Target = place, Effect = await EffectAsync(() => Planning.CheckExchangeAsync(Exchange(edit.Held, place))) };
    }

    private async Task ChooseAsync(Guid? memberId)
    {
        if (edit is not { } mine) return;
        edit = new SheetEdit(mine.Held) { Assigning = true, MemberId = memberId, Effect = await EffectAsync(() => Planning.CheckAssignAsync(Assign(mine.Held, memberId))) };
    }

    private Task ConfirmAsync() => edit switch
    {
        { Target: { } target } e => ChangeAsync(() => Planning.ExchangeAsync(Exchange(e.Held, target))),
        { Assigning: true } e => ChangeAsync(() => Planning.AssignAsync(Assign(e.Held, e.MemberId))),
        _ => Task.CompletedTask,
    };

    private Task DropAsync(DutyMove move) => ChangeAsync(() => Planning.ExchangeAsync(Exchange(move.From, move.To)));

    private async Task<DragVerdict> JudgeAsync(DutyMove move)
    {
        var effect = await EffectAsync(() => Planning.CheckExchangeAsync(Exchange(move.From, move.To)));
        return new DragVerdict(effect.Allowed, effect.Allowed ? effect.Sentence : string.Join(' ', effect.Refusals.Select(r => r.Message)));
    }

    private async Task<SheetEffect> EffectAsync(Func<Task<Outcome<SheetEffect>>> check) =>
        await check() is { Succeeded: true } known ? known.Value : new SheetEffect([Refusal.Conflict("roster.check", "现在不能检查这一步，请刷新后再试。")], 0, 0, "");

    /// <summary>A change by hand: refused with all its reasons, or done and said with its effect on fairness.</summary>
    private Task ChangeAsync(Func<Task<Outcome<SheetEffect>>> change) => DoAsync(async () =>
    {
        var outcome = await change();
        if (!outcome.Succeeded) Say(false, [.. outcome.Refusals.Select(r => r.Message)]);
        else if (!outcome.Value.Allowed) Say(false, [.. outcome.Value.Refusals.Select(r => r.Message)]);
        else Say(true, [$"已调整。{outcome.Value.Sentence}"]);
        edit = null;
    });

    private Task LockAsync() => DoAsync(async () =>
    {
        if (edit is not { } mine || sheet.Value.Days.FirstOrDefault(d => d.Date == mine.Held.Date)?.Posts.FirstOrDefault(p => p.Post == mine.Held.Post) is not { } post) return;
        var outcome = await Planning.LockAsync(new LockRequest { RosterId = Id, Date = mine.Held.Date, Post = mine.Held.Post, Locked = !post.Locked });
        Say(outcome.Succeeded, outcome.Succeeded ? [post.Locked ? "已解锁。" : "已锁定，排班不会动这一班。"] : [.. outcome.Refusals.Select(r => r.Message)]);
        edit = null;
    });

    private Task UndoAsync() => DoAsync(async () =>
    {
        var outcome = await Planning.UndoAsync(Id);
        Say(outcome.Succeeded, outcome.Succeeded ? [$"已撤销：{outcome.Value}"] : [.. outcome.Refusals.Select(r => r.Message)]);
        edit = null;
    });

    private Task PlanAsync(DutyPeriod period, PlanWay way) => DoAsync(async () =>
    {
        var request = new PlanRequest { RosterId = Id, From = period.From, Until = period.Until, Aim = way == PlanWay.Fairest ? ReplanAim.Fairness : ReplanAim.FewestChanges };
        var outcome = way == PlanWay.Fill ? await Planning.PlanAsync(request) : await Planning.ReplanAsync(request);
        Finish(outcome, () => [outcome.Value.Sentence, .. outcome.Value.Uncovered]);
    });

    private Task PublishAsync(DutyPeriod period) => DoAsync(async () =>
    {
        var outcome = await Planning.PublishAsync(new PublishRequest { RosterId = Id, From = period.From, Until = period.Until, Stamp = sheet.Value.Stamp });
        Finish(outcome, () => [$"第{outcome.Value.Number}版已发布：变动{outcome.Value.ChangeCount}处，通知了{outcome.Value.Told}人。"]);
    });

    private Task DiscardAsync(DutyPeriod period) => DoAsync(async () =>
    {
        var outcome = await Planning.DiscardAsync(new PlanRequest { RosterId = Id, From = period.From, Until = period.Until });
        Finish(outcome, () => [$"已放弃草稿，{outcome.Value}处退回到已发布的样子。"]);
    });

    private void Finish(Outcome outcome, Func<IReadOnlyList<string>> words)
    {
        answer = outcome;
        if (!outcome.Succeeded) return;
        Say(true, words());
        Close();
    }

    private void Say(bool good, IReadOnlyList<string> words) => (newsIsGood, news) = (good, words);

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

    private ExchangeRequest Exchange(DutyPlace a, DutyPlace b) => new() { RosterId = Id, Date = a.Date, Post = a.Post, OtherDate = b.Date, OtherPost = b.Post };

    private AssignRequest Assign(DutyPlace place, Guid? memberId) => new() { RosterId = Id, Date = place.Date, Post = place.Post, MemberId = memberId };
}
