using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Planning;
using PartyMassCenter.Shared.Rosters.Rules;

namespace PartyMassCenter.Server.Rosters.Planning;

/// <summary>Changes of a draft by hand: each is checked by every rule and tells its effect on fairness before it is done.</summary>
public sealed class DraftEditing(AccessControl access, SerializedWrite write, IDbContextFactory<AppDbContext> contexts, DayCalendars calendars, CenterClock clock)
{
    private static readonly Refusal NotOpen = Refusal.Conflict("roster.not-open", "这一天已经过去、已经开始，或没有这个岗位，不能改。");

    private static readonly Refusal Locked = Refusal.Conflict("roster.locked", "这个班已锁定，请先解锁再改。");

    private static readonly Refusal NothingToUndo = Refusal.Conflict("roster.nothing-to-undo", "没有可以撤销的步骤。");

    public async Task<Outcome<SheetEffect>> AssignAsync(AssignRequest request, bool only, CancellationToken cancel) => await EditAsync(request.RosterId, [request.Date], only, facts =>
    {
        if (!IsOpen(facts, request.Date, request.Post)) return NotOpen;
        if (request.MemberId is { } id && !facts.Names.ContainsKey(id)) return RosterScope.NoMember;
        if (facts.Cells.GetValueOrDefault((request.Date, request.Post)) is { Locked: true }) return Locked;
        return new[] { new DraftCell(request.Date, request.Post, request.MemberId, false) };
    }, cancel);

    public async Task<Outcome<SheetEffect>> ExchangeAsync(ExchangeRequest request, bool only, CancellationToken cancel) => await EditAsync(request.RosterId, [request.Date, request.OtherDate], only, facts =>
    {
        if (!IsOpen(facts, request.Date, request.Post) || !IsOpen(facts, request.OtherDate, request.OtherPost)) return NotOpen;
        var (one, other) = (facts.Cells.GetValueOrDefault((request.Date, request.Post)), facts.Cells.GetValueOrDefault((request.OtherDate, request.OtherPost)));
        if (one is { Locked: true } || other is { Locked: true }) return Locked;
        return new[] { new DraftCell(request.Date, request.Post, other?.MemberId, false), new DraftCell(request.OtherDate, request.OtherPost, one?.MemberId, false) };
    }, cancel);

    public async Task<Outcome> LockAsync(LockRequest request, CancellationToken cancel) => await write.RunAsync<Guid>([request.RosterId], async session =>
    {
        var loaded = await LoadAsync(session.Db, request.RosterId, [request.Date], cancel);
        if (!loaded.Succeeded) return Outcome<Guid>.Refused(loaded.Refusals);
        var facts = loaded.Value;
        if (!IsOpen(facts, request.Date, request.Post)) return NotOpen;
        if (facts.At(request.Date, request.Post) is not { } member) return Refusal.Conflict("roster.lock-empty", "这个岗位还没有排人，不用锁定。");
        await DraftBook.WriteAsync(session.Db, facts, [new DraftCell(request.Date, request.Post, member, request.Locked)], $"{(request.Locked ? "锁定" : "解锁")}{request.Date:M月d日}{facts.Names[member]}", cancel);
        session.Announce(LiveTopics.Rosters(facts.Roster.CenterId));
        return request.RosterId;
    }, cancel);

    public async Task<Outcome<string>> UndoAsync(Guid rosterId, CancellationToken cancel) => await write.RunAsync<string>([rosterId], async session =>
    {
        var opened = await RosterScope.OpenAsync(session.Db, access, rosterId, Permission.PlanRosters, cancel);
        if (!opened.Succeeded) return Outcome<string>.Refused(opened.Refusals);
        if (await session.Db.Set<DraftStep>().Where(s => s.RosterId == rosterId).OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancel) is not { } step) return NothingToUndo;
        var (first, last) = (step.Before.Min(c => c.Date), step.Before.Max(c => c.Date));
        var rows = await session.Db.Assignments.Where(a => a.RosterId == rosterId && a.Date >= first && a.Date <= last).ToDictionaryAsync(a => (a.Date, a.Post), cancel);
        foreach (var cell in step.Before)
        {
            if (opened.Value.Roster.StartOn(cell.Date) <= clock.Now || rows.GetValueOrDefault((cell.Date, cell.Post)) is not { } row) continue;
            (row.DraftMemberId, row.Locked) = (cell.MemberId, cell.Locked);
            if (cell.IsNew && row.Sequence == 0) session.Db.Remove(row);
        }

        session.Db.Remove(step);
        (await session.Db.Set<RosterDraft>().FirstAsync(d => d.RosterId == rosterId, cancel)).Stamp = Guid.CreateVersion7();
        session.Announce(LiveTopics.Rosters(opened.Value.Roster.CenterId));
        return step.Text;
    }, cancel);

    private async Task<Outcome<SheetEffect>> EditAsync(Guid rosterId, DateOnly[] dates, bool only, Func<RosterFacts, Outcome<DraftCell[]>> change, CancellationToken cancel)
    {
        if (dates.Any(d => d.Year is < 2000 or > 2100)) return NotOpen;
        if (only)
        {
            await using var db = contexts.CreateDbContext();
            return await EditAsync(db, rosterId, dates, change, null, cancel);
        }

        return await write.RunAsync<SheetEffect>([rosterId], session => EditAsync(session.Db, rosterId, dates, change, session, cancel), cancel);
    }

    private async Task<Outcome<SheetEffect>> EditAsync(AppDbContext db, Guid rosterId, DateOnly[] dates, Func<RosterFacts, Outcome<DraftCell[]>> change, WriteSession? session, CancellationToken cancel)
    {
        var loaded = await LoadAsync(db, rosterId, dates, cancel);
        if (!loaded.Succeeded) return Outcome<SheetEffect>.Refused(loaded.Refusals);
        var facts = loaded.Value;
        var cells = change(facts);
        if (!cells.Succeeded) return Outcome<SheetEffect>.Refused(cells.Refusals);
        var after = facts.With(cells.Value);
        var people = facts.Members.ToDictionary(m => m.Id);
        var refusals = cells.Value.Where(c => c.MemberId is not null && facts.At(c.Date, c.Post) != c.MemberId).SelectMany(c => DutyRules.Check(after.Proposal(people[c.MemberId!.Value], c.Date, c.Post))).ToArray();
        var effect = Effect(facts, after, cells.Value, refusals);
        if (session is null) return effect;
        if (refusals.Length > 0) return Outcome<SheetEffect>.Refused(refusals);
        await DraftBook.WriteAsync(db, facts, cells.Value, string.Join("，", cells.Value.Select(c => $"{c.Date:M月d日}{facts.Roster.PostName(c.Post)}改为{(c.MemberId is { } id ? facts.Names[id] : "空岗")}")), cancel);
        session.Announce(LiveTopics.Rosters(facts.Roster.CenterId));
        return effect;
    }

    private static SheetEffect Effect(RosterFacts facts, RosterFacts after, DraftCell[] cells, IReadOnlyList<Refusal> refusals)
    {
        var (was, becomes) = (Measure(facts), Measure(after));
        var unmet = cells.Where(c => c.MemberId is { } id && facts.Wishes(id, c.Date)).Select(c => $"{facts.Names[c.MemberId!.Value]}希望{c.Date:M月d日}不值班。");
        var fairness = facts.Roster.Policy == FairnessPolicy.EqualTotals ? $"工作量差 {was:0} → {becomes:0}" : $"最大偏差 {was:0.0} → {becomes:0.0} 天";
        return new SheetEffect(refusals, was, becomes, string.Join("", unmet.Prepend(fairness + "。")));
    }

    private static double Measure(RosterFacts facts)
    {
        var standing = PlanJudge.Standing(facts.Problem(_ => true, [], asMany: true), facts.Duties(_ => true));
        return facts.Roster.Policy == FairnessPolicy.EqualTotals ? standing.LoadSpread : standing.LargestDeviation;
    }

    private async Task<Outcome<RosterFacts>> LoadAsync(AppDbContext db, Guid rosterId, DateOnly[] dates, CancellationToken cancel)
    {
        var opened = await RosterScope.OpenAsync(db, access, rosterId, Permission.PlanRosters, cancel);
        if (!opened.Succeeded) return Outcome<RosterFacts>.Refused(opened.Refusals);
        if (opened.Value.Roster.Archived) return RosterScope.Archived;
        return await RosterFacts.LoadAsync(db, opened.Value.Roster, dates.Min(), dates.Max(), await calendars.GetAsync(db), clock.Now, cancel);
    }

    private static bool IsOpen(RosterFacts facts, DateOnly date, int post) => post >= 0 && post < facts.Roster.Posts.Count && facts.Serves(date) && !facts.IsFixed(date);
}
