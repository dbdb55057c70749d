using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Server.Rosters.Planning;

/// <summary>Plans rosters, shows and changes their drafts, and publishes them.</summary>
public sealed class RosterPlanningService(
    IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, DraftEditing editing, RosterPublishing publishing, DayCalendars calendars, CenterClock clock) : IRosterPlanningService
{
    private static readonly Refusal Nobody = Refusal.Conflict("roster.nobody", "还没有值班人员，请先在“人员”里添加。");

    private static readonly Refusal NothingOpen = Refusal.Conflict("roster.nothing-open", "这段时间没有可以排的值班日：已经过去、已经开始，或当天不值班。请换个日期。");

    private static readonly Refusal NoAbsence = Refusal.NotFound("roster.no-absence", "没有找到这条请假，可能已取消，请刷新查看。");

    public async Task<Outcome<RosterSheet>> SheetAsync(Guid rosterId, DateOnly from, DateOnly until, CancellationToken cancel = default)
    {
        if (RequestShape.Check(new PlanRequest { RosterId = rosterId, From = from, Until = until }) is { Count: > 0 } faults) return Outcome<RosterSheet>.Refused(faults);
        await using var db = contexts.CreateDbContext();
        var opened = await RosterScope.OpenAsync(db, access, rosterId, Permission.ViewRosters, cancel);
        if (!opened.Succeeded) return Outcome<RosterSheet>.Refused(opened.Refusals);
        var facts = await RosterFacts.LoadAsync(db, opened.Value.Roster, from, until, await calendars.GetAsync(db), clock.Now, cancel);
        var draft = await db.Set<RosterDraft>().AsNoTracking().FirstAsync(d => d.RosterId == rosterId, cancel);
        var undo = await db.Set<DraftStep>().Where(s => s.RosterId == rosterId).OrderByDescending(s => s.Number).Select(s => s.Text).FirstOrDefaultAsync(cancel);
        return SheetBuilder.Build(facts, draft, from, until, opened.Value.MayPlan ? undo : null, opened.Value.MayPlan);
    }

    public Task<Outcome<PlanAnswer>> PlanAsync(PlanRequest request, CancellationToken cancel = default) => PlanAsync(request, again: false, "一键排班", cancel);

    public Task<Outcome<PlanAnswer>> ReplanAsync(PlanRequest request, CancellationToken cancel = default) => PlanAsync(request, again: true, "重新排班", cancel);

    public async Task<Outcome<PlanAnswer>> CoverAsync(Guid absenceId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var absence = await db.Set<Absence>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == absenceId, cancel);
        if (absence is null) return await access.WhoAsync(db) is { Succeeded: true } who && who.Value.MayAnywhere(Permission.PlanRosters) ? NoAbsence : AccessControl.NotAllowed;
        return await PlanAsync(new PlanRequest { RosterId = absence.RosterId, From = absence.From, Until = absence.Until }, again: true, "为请假安排替班", cancel);
    }

    public Task<Outcome<SheetEffect>> CheckAssignAsync(AssignRequest request, CancellationToken cancel = default) => editing.AssignAsync(request, only: true, cancel);

    public Task<Outcome<SheetEffect>> AssignAsync(AssignRequest request, CancellationToken cancel = default) => editing.AssignAsync(request, only: false, cancel);

    public Task<Outcome<SheetEffect>> CheckExchangeAsync(ExchangeRequest request, CancellationToken cancel = default) => editing.ExchangeAsync(request, only: true, cancel);

    public Task<Outcome<SheetEffect>> ExchangeAsync(ExchangeRequest request, CancellationToken cancel = default) => editing.ExchangeAsync(request, only: false, cancel);

    public Task<Outcome> LockAsync(LockRequest request, CancellationToken cancel = default) => editing.LockAsync(request, cancel);

    public Task<Outcome<string>> UndoAsync(Guid rosterId, CancellationToken cancel = default) => editing.UndoAsync(rosterId, cancel);

    public Task<Outcome<RosterVersionDetails>> PublishAsync(PublishRequest request, CancellationToken cancel = default) => publishing.PublishAsync(request, cancel);

    public Task<Outcome<int>> DiscardAsync(PlanRequest request, CancellationToken cancel = default) => publishing.DiscardAsync(request, cancel);

    public Task<Outcome<IReadOnlyList<RosterVersionDetails>>> VersionsAsync(Guid rosterId, CancellationToken cancel = default) => publishing.VersionsAsync(rosterId, cancel);

    private async Task<Outcome<PlanAnswer>> PlanAsync(PlanRequest request, bool again, string step, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<PlanAnswer>.Refused(faults);
        return await write.RunAsync<PlanAnswer>([request.RosterId], async session =>
        {
            var opened = await RosterScope.OpenAsync(session.Db, access, request.RosterId, Permission.PlanRosters, cancel);
            if (!opened.Succeeded) return Outcome<PlanAnswer>.Refused(opened.Refusals);
            if (opened.Value.Roster.Archived) return RosterScope.Archived;
            var facts = await RosterFacts.LoadAsync(session.Db, opened.Value.Roster, request.From, request.Until, await calendars.GetAsync(session.Db), clock.Now, cancel);
            if (facts.Members.All(m => m.Removed)) return Nobody;
            var dates = Enumerable.Range(request.From.DayNumber, request.Until.DayNumber - request.From.DayNumber + 1).Select(DateOnly.FromDayNumber).Where(d => facts.Serves(d) && !facts.IsFixed(d)).ToHashSet();
            if (dates.Count == 0) return NothingOpen;
            var problem = facts.Problem(dates.Contains, dates);
            var plan = again ? RosterPlanner.Replan(problem, facts.Duties(dates.Contains), request.Aim) : RosterPlanner.Plan(problem);
            var changed = await DraftBook.WriteAsync(session.Db, facts, PlanPosts.Of(facts, plan, dates, keep: again), $"{step}：{request.From:M月d日}至{request.Until:M月d日}", cancel);
            session.Announce(LiveTopics.Rosters(opened.Value.Roster.CenterId));
            var uncovered = plan.Uncovered.Where(u => dates.Contains(u.Date)).Select(u => u.Reason).ToArray();
            return again
                ? new PlanAnswer(plan.Change!.Added.Count, plan.Change.Forced, plan.Change.Proven, uncovered, Again(plan.Change, request.Aim, uncovered.Length))
                : new PlanAnswer(changed, 0, plan.Proven, uncovered, First(plan, dates.Count, uncovered.Length));
        }, cancel);
    }

    private static string First(RosterPlan plan, int days, int uncovered) =>
        $"已排好{days}天{(uncovered > 0 ? $"，其中{uncovered}天人手不够" : null)}，{(plan.Proven ? "已证明没有更公平的排法" : $"与最公平的排法最多差{plan.Gap}")}。确认后请发布。";

    private static string Again(PlanChange change, ReplanAim aim, int uncovered)
    {
        if (change.Added.Count == 0 && change.Removed.Count == 0) return "没有需要改动的班。";
        var proof = !change.Proven ? null : aim == ReplanAim.FewestChanges ? "，已证明改动最少" : "，在最公平的排法中改动最少";
        return $"改动了{change.Added.Count}个班{proof}{(uncovered > 0 ? $"，还有{uncovered}天人手不够" : null)}。确认后请发布。";
    }
}
