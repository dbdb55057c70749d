using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rosters.Planning;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>Swaps: everything is checked again at each step, in the transaction that takes it, so that of several one wins.</summary>
public sealed class ShiftSwapService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, DayCalendars calendars, CenterClock clock) : IShiftSwapService
{
    private static readonly Refusal NoSwap = Refusal.NotFound("swap.not-found", "没有找到这个换班申请，请刷新查看。");

    private static readonly Refusal Over = Refusal.Conflict("swap.over", "这个换班申请已经被别人接走、撤回或处理过了，请刷新查看。");

    public async Task<Outcome<IReadOnlyList<SwapChoice>>> ChoicesAsync(Guid assignmentId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var rosterId = await db.Assignments.Where(a => a.Id == assignmentId).Select(a => a.RosterId).FirstOrDefaultAsync(cancel);
        var loaded = await SwapTurn.LoadAsync(db, access, rosterId, assignmentId, await calendars.GetAsync(db), clock.Now, cancel);
        if (!loaded.Succeeded) return Outcome<IReadOnlyList<SwapChoice>>.Refused(loaded.Refusals);
        var turn = loaded.Value;
        return turn.MayAsk() is { } refusal ? refusal : turn.Choices().ToList();
    }

    public async Task<Outcome<Guid>> RequestAsync(ShiftSwapRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        var rosterId = await RosterOfAsync(request.AssignmentId, cancel);
        return await OnAsync(rosterId, request.AssignmentId, async (session, turn) =>
        {
            if (turn.MayAsk() is { } refusal) return refusal;
            if (await session.Db.Set<ShiftSwap>().AnyAsync(s => s.AssignmentId == request.AssignmentId && (s.Status == ShiftSwapStatus.Asked || s.Status == ShiftSwapStatus.Accepted), cancel))
                return Refusal.Conflict("swap.exists", "这个班已经有一个换班申请，请先撤回再重新申请。");
            var swap = new ShiftSwap
            {
                RosterId = rosterId,
                CenterId = turn.Scope.Roster.CenterId,
                AssignmentId = request.AssignmentId,
                FromMemberId = turn.Duty.PublishedMemberId!.Value,
                ToMemberId = request.ToMemberId,
                OfferedAssignmentId = request.OfferedAssignmentId,
                Note = string.IsNullOrWhiteSpace(request.Note) ? null : request.Note.Trim(),
                AskedUtc = clock.UtcNow,
                ChangedUtc = clock.UtcNow,
            };
            if (request.ToMemberId is { } to && turn.Check(swap, to) is { Count: > 0 } against) return Outcome<Guid>.Refused(against);
            if (request.ToMemberId is null && request.OfferedAssignmentId is not null) return Refusal.Invalid("swap.offer-whom", "要交换班次，请先选择和谁换。", nameof(request.ToMemberId));
            session.Db.Add(swap);
            foreach (var user in turn.Askable(swap)) Tell(session, turn, user, "有人请您替班", $"{turn.Name(swap.FromMemberId)}请{(swap.ToMemberId is null ? "大家" : "您")}替班：{turn.Label()}{(swap.Note is { } note ? $"（{note}）" : null)}。");
            return swap.Id;
        }, cancel);
    }

    public async Task<Outcome> AnswerAsync(Guid swapId, bool accept, CancellationToken cancel = default) => await OnSwapAsync(swapId, async (session, turn, swap) =>
    {
        if (turn.Mine(swap) is not { } me) return AccessControl.NotAllowed;
        if (swap.Status != ShiftSwapStatus.Asked) return Over;
        swap.ChangedUtc = clock.UtcNow;
        if (!accept)
        {
            if (swap.ToMemberId is null) swap.Declined = [.. swap.Declined, me];
            else
            {
                swap.Status = ShiftSwapStatus.Declined;
                TellMember(session, turn, swap.FromMemberId, "换班没有成", $"{turn.Name(me)}不能替您的班：{turn.Label()}。请另找人，或联系管理员。");
            }

            return swap.Id;
        }

        if (turn.Check(swap, me) is { Count: > 0 } against) return Outcome<Guid>.Refused(against);
        (swap.ToMemberId, swap.Status) = (me, ShiftSwapStatus.Accepted);
        if (turn.Scope.Roster.AllowSelfSwap) return await DoAsync(session, turn, swap, cancel);
        TellMember(session, turn, swap.FromMemberId, "有人愿意替班", $"{turn.Name(me)}愿意替您的班：{turn.Label()}。批准以前，班还是您的。");
        foreach (var leader in await RosterLeaders.OfAsync(session.Db, swap.CenterId, cancel))
            Tell(session, turn, leader, "换班待批准", $"{turn.Name(swap.FromMemberId)}请{turn.Name(me)}替班：{turn.Label()}，请批准或说明理由。");
        return swap.Id;
    }, cancel);

    public async Task<Outcome> DecideAsync(Guid swapId, ShiftSwapDecision decision, CancellationToken cancel = default)
    {
        if (RequestShape.Check(decision) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await OnSwapAsync(swapId, async (session, turn, swap) =>
        {
            if (!turn.Scope.MayPlan) return AccessControl.NotAllowed;
            if (swap.Status != ShiftSwapStatus.Accepted) return Over;
            swap.ChangedUtc = clock.UtcNow;
            swap.Decision = string.IsNullOrWhiteSpace(decision.Reason) ? null : decision.Reason.Trim();
            if (decision.Approve) return turn.Check(swap, swap.ToMemberId!.Value) is { Count: > 0 } against ? Outcome<Guid>.Refused(against) : await DoAsync(session, turn, swap, cancel);
            swap.Status = ShiftSwapStatus.Refused;
            foreach (var member in new[] { swap.FromMemberId, swap.ToMemberId!.Value }) TellMember(session, turn, member, "换班未批准", $"{turn.Label()}的换班未批准：{swap.Decision}。班还是{turn.Name(swap.FromMemberId)}的。");
            return swap.Id;
        }, cancel);
    }

    public async Task<Outcome> WithdrawAsync(Guid swapId, CancellationToken cancel = default) => await OnSwapAsync(swapId, (session, turn, swap) =>
    {
        if (!turn.IsMe(swap.FromMemberId)) return Task.FromResult<Outcome<Guid>>(AccessControl.NotAllowed);
        if (!ShiftSwapStatuses.IsOpen(swap.Status)) return Task.FromResult<Outcome<Guid>>(Over);
        if (swap.ToMemberId is { } to) TellMember(session, turn, to, "换班已撤回", $"{turn.Name(swap.FromMemberId)}撤回了换班：{turn.Label()}。");
        (swap.Status, swap.ChangedUtc) = (ShiftSwapStatus.Withdrawn, clock.UtcNow);
        return Task.FromResult<Outcome<Guid>>(swap.Id);
    }, cancel);

    /// <summary>Now the duty changes hands, and the one taken in exchange too.</summary>
    private async Task<Outcome<Guid>> DoAsync(WriteSession session, SwapTurn turn, ShiftSwap swap, CancellationToken cancel)
    {
        var to = swap.ToMemberId!.Value;
        turn.Give(session, turn.Duty, to, clock.UtcNow);
        if (turn.Exchange(swap) is { } exchange) turn.Give(session, exchange, swap.FromMemberId, clock.UtcNow);
        (await session.Db.Set<RosterDraft>().FirstAsync(d => d.RosterId == swap.RosterId, cancel)).Stamp = Guid.CreateVersion7();
        swap.Status = ShiftSwapStatus.Done;
        foreach (var member in new[] { swap.FromMemberId, to }) TellMember(session, turn, member, "换班已生效", $"{turn.Label()}由{turn.Name(to)}替{turn.Name(swap.FromMemberId)}{(turn.Exchange(swap) is { } other ? $"，{other.Date:M月d日}由{turn.Name(swap.FromMemberId)}值" : null)}。");
        return swap.Id;
    }

    private void TellMember(WriteSession session, SwapTurn turn, Guid memberId, string title, string text)
    {
        if (turn.UserOf(memberId) is { } user) Tell(session, turn, user, title, text);
    }

    private void Tell(WriteSession session, SwapTurn turn, Guid user, string title, string text) =>
        session.Tell(user, title, text, "/app/duty", clock.UtcNow, new NoticeOptions(NoticeKind.Reminder, turn.Scope.Roster.CenterId));

    private async Task<Guid> RosterOfAsync(Guid assignmentId, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Assignments.Where(a => a.Id == assignmentId).Select(a => a.RosterId).FirstOrDefaultAsync(cancel);
    }

    private async Task<Outcome<Guid>> OnSwapAsync(Guid swapId, Func<WriteSession, SwapTurn, ShiftSwap, Task<Outcome<Guid>>> work, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var known = await db.Set<ShiftSwap>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == swapId, cancel);
        return await OnAsync(known?.RosterId ?? Guid.Empty, known?.AssignmentId ?? Guid.Empty, async (session, turn) =>
            await session.Db.Set<ShiftSwap>().FirstOrDefaultAsync(s => s.Id == swapId, cancel) is { } swap ? await work(session, turn, swap) : NoSwap, cancel);
    }

    private Task<Outcome<Guid>> OnAsync(Guid rosterId, Guid assignmentId, Func<WriteSession, SwapTurn, Task<Outcome<Guid>>> work, CancellationToken cancel) => write.RunAsync<Guid>([rosterId], async session =>
    {
        await RosterScope.ContendOnPeopleAsync(session.Db, rosterId, cancel);
        var loaded = await SwapTurn.LoadAsync(session.Db, access, rosterId, assignmentId, await calendars.GetAsync(session.Db), clock.Now, cancel);
        if (!loaded.Succeeded) return Outcome<Guid>.Refused(loaded.Refusals.Select(r => r == RosterScope.NoRoster ? NoSwap : r));
        session.Announce(LiveTopics.Rosters(loaded.Value.Scope.Roster.CenterId));
        return await work(session, loaded.Value);
    }, cancel);
}
