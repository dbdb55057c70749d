using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>The rules of centres, their presets, and the things with a last day by which rules may go.</summary>
public sealed class ReminderRuleService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, ExpiringThings things, CenterClock clock) : IReminderRuleService
{
    private const int MostRules = 600;

    public async Task<Outcome<IReadOnlyList<ReminderRuleListItem>>> ListAsync(Guid centerId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewReminders, centerId);
        return standing.Succeeded ? (await RuleViews.ListAsync(db, centerId, clock.Now, cancel)).ToList() : Outcome<IReadOnlyList<ReminderRuleListItem>>.Refused(standing.Refusals);
    }

    public async Task<Outcome<ReminderRuleDetails>> GetAsync(Guid ruleId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<ReminderRuleDetails>.Refused(who.Refusals);
        var rule = await db.Set<ReminderRule>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == ruleId && r.RemovedUtc == null, cancel);
        if (rule is null) return who.Value.MayAnywhere(Permission.ViewReminders) ? ReminderRefusals.NoRule : AccessControl.NotAllowed;
        var standing = await access.RequireAsync(db, Permission.ViewReminders, rule.CenterId);
        return standing.Succeeded ? await RuleViews.DetailsAsync(db, rule, standing.Value, clock.Now, cancel) : Outcome<ReminderRuleDetails>.Refused(standing.Refusals);
    }

    public async Task<Outcome<Guid>> CreateAsync(ReminderRuleRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        return await ManageAsync<Guid>(request.CenterId, async session =>
        {
            if (!await session.Db.HasCenterAsync(request.CenterId, cancel)) return CenterPresence.None;
            if (await session.Db.Set<ReminderRule>().CountAsync(r => r.CenterId == request.CenterId && r.RemovedUtc == null, cancel) >= MostRules) return ReminderRefusals.TooMany;
            if (await RefuseAsync(session.Db, request, request.CenterId, cancel) is { } refusal) return refusal;
            var rule = new ReminderRule { CenterId = request.CenterId, From = clock.Now };
            Fill(rule, request);
            session.Db.Add(rule);
            await FillAsync(session, rule, cancel);
            return rule.Id;
        }, cancel);
    }

    public async Task<Outcome> ChangeAsync(Guid ruleId, ReminderRuleRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await ChangeAsync(ruleId, async (session, rule) =>
        {
            if (request.Version is { } seen && seen != rule.Version) return SerializedWrite.ChangedMeanwhile;
            if (await RefuseAsync(session.Db, request, rule.CenterId, cancel) is { } refusal) return refusal;
            Fill(rule, request);
            await FillAsync(session, rule, cancel);
            return null;
        }, cancel);
    }

    public Task<Outcome> SetPausedAsync(Guid ruleId, bool paused, CancellationToken cancel = default) => ChangeAsync(ruleId, async (session, rule) =>
    {
        if (rule.Paused == paused) return null;
        (rule.Paused, rule.Version) = (paused, Guid.CreateVersion7());

        // What would have been due during the pause is not made up for.
        if (!paused) rule.From = clock.Now;
        await FillAsync(session, rule, cancel);
        return null;
    }, cancel);

    public Task<Outcome> RemoveAsync(Guid ruleId, CancellationToken cancel = default) => ChangeAsync(ruleId, (session, rule) => RemoveAsync(session, rule, cancel), cancel);

    public async Task<Outcome<IReadOnlyList<ReminderPresetState>>> PresetsAsync(Guid centerId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewReminders, centerId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<ReminderPresetState>>.Refused(standing.Refusals);
        var rules = await OfPresets(db, centerId).AsNoTracking().ToDictionaryAsync(r => r.PresetKey!, cancel);
        return ReminderPresets.All.Select(p => rules.GetValueOrDefault(p.Key) is { } rule ? new ReminderPresetState(p.Key, rule.Id, PresetRules.IsChanged(rule, p)) : new ReminderPresetState(p.Key, null, false)).ToList();
    }

    public async Task<Outcome<int>> SetPresetsAsync(Guid centerId, ReminderPresetsRequest request, CancellationToken cancel = default)
    {
        var keys = request.Keys.Distinct().ToArray();
        if (keys.Length is 0 or > 500) return Refusal.Invalid("reminder.presets", "请选择1到500项常用提醒。", nameof(request.Keys));
        if (Array.Exists(keys, k => PresetRules.Find(k) is null)) return Refusal.Invalid("reminder.presets", "有的常用提醒不存在，请刷新后重新选择。", nameof(request.Keys));
        return await ManageAsync<int>(centerId, async session =>
        {
            if (!await session.Db.HasCenterAsync(centerId, cancel)) return CenterPresence.None;
            var on = await OfPresets(session.Db, centerId).Where(r => keys.Contains(r.PresetKey!)).ToListAsync(cancel);
            if (!request.On)
            {
                foreach (var rule in on) await RemoveAsync(session, rule, cancel);
                return on.Count;
            }

            var added = keys.Except(on.Select(r => r.PresetKey!)).Select(k => PresetRules.Of(PresetRules.Find(k)!, centerId, clock.Now)).ToList();
            if (await session.Db.Set<ReminderRule>().CountAsync(r => r.CenterId == centerId && r.RemovedUtc == null, cancel) + added.Count > MostRules) return ReminderRefusals.TooMany;
            session.Db.AddRange(added);
            foreach (var rule in added) await FillAsync(session, rule, cancel);
            return added.Count;
        }, cancel);
    }

    public async Task<Outcome<IReadOnlyList<ReminderPerson>>> PeopleAsync(Guid centerId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ManageReminders, centerId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<ReminderPerson>>.Refused(standing.Refusals);
        return (await RuleViews.PeopleAsync(db, centerId, cancel)).ToList();
    }

    public Task<Outcome<IReadOnlyList<ExpiringThing>>> ThingsAsync(Guid centerId, CancellationToken cancel = default) => things.ListAsync(centerId, cancel);

    public Task<Outcome<Guid>> AddThingAsync(ExpiringThingRequest request, CancellationToken cancel = default) => things.AddAsync(request, cancel);

    public Task<Outcome> ChangeThingAsync(Guid id, ExpiringThingRequest request, CancellationToken cancel = default) => things.ChangeAsync(id, request, cancel);

    public Task<Outcome> RemoveThingAsync(Guid id, CancellationToken cancel = default) => things.RemoveAsync(id, cancel);

    private Task<Outcome<T>> ManageAsync<T>(Guid centerId, Func<WriteSession, Task<Outcome<T>>> work, CancellationToken cancel) => write.RunAsync<T>([centerId], async session =>
    {
        var standing = await access.RequireAsync(session.Db, Permission.ManageReminders, centerId);
        return standing.Succeeded ? await work(session) : Outcome<T>.Refused(standing.Refusals);
    }, cancel);

    private async Task<Outcome> ChangeAsync(Guid ruleId, Func<WriteSession, ReminderRule, Task<Refusal?>> change, CancellationToken cancel)
    {
        Guid center;
        await using (var db = contexts.CreateDbContext())
            center = await db.Set<ReminderRule>().Where(r => r.Id == ruleId).Select(r => r.CenterId).FirstOrDefaultAsync(cancel);
        return await ManageAsync<Guid>(center, async session =>
        {
            var rule = await session.Db.Set<ReminderRule>().FirstOrDefaultAsync(r => r.Id == ruleId && r.RemovedUtc == null, cancel);
            if (rule is null) return ReminderRefusals.NoRule;
            return await change(session, rule) is { } refusal ? refusal : ruleId;
        }, cancel);
    }

    /// <summary>Ends a rule: what is to come goes, what is open need not be done any more, what was done stays.</summary>
    private async Task<Refusal?> RemoveAsync(WriteSession session, ReminderRule rule, CancellationToken cancel)
    {
        (rule.RemovedUtc, rule.Version) = (clock.UtcNow, Guid.CreateVersion7());
        await FillAsync(session, rule, cancel);
        var who = await access.WhoAsync(session.Db);
        var (now, name) = (clock.Now, who.Value.Name);
        var open = await session.Db.Set<ReminderOccurrence>().Where(o => o.RuleId == rule.Id && o.DueAt <= now && o.Status != ReminderStatus.Done && o.Status != ReminderStatus.Waived).ToListAsync(cancel);
        foreach (var occurrence in open)
        {
            (occurrence.Status, occurrence.ClosedUtc, occurrence.NextAt, occurrence.Version) = (ReminderStatus.Waived, clock.UtcNow, null, Guid.CreateVersion7());
            (occurrence.ClosedById, occurrence.ClosedByName, occurrence.Note) = (who.Value.PersonId, name, "提醒规则已删除");
            session.Db.Add(ReminderEvent.Of(occurrence, clock.UtcNow, name, "提醒规则已删除，免办"));
        }

        return null;
    }

    private async Task FillAsync(WriteSession session, ReminderRule rule, CancellationToken cancel) =>
        await ReminderFiller.FillAsync(session, rule, clock, await DayCalendars.ReadAsync(session.Db), anew: true, cancel);

    private static IQueryable<ReminderRule> OfPresets(AppDbContext db, Guid centerId) =>
        db.Set<ReminderRule>().Where(r => r.CenterId == centerId && r.RemovedUtc == null && r.PresetKey != null);

    private static async Task<Refusal?> RefuseAsync(AppDbContext db, ReminderRuleRequest request, Guid centerId, CancellationToken cancel) =>
        request.ResponsibleKind != ResponsibleKind.Person || (await RuleViews.PeopleAsync(db, centerId, cancel)).Any(p => p.Id == request.PersonId) ? null : ReminderRefusals.NoPerson;

    private static void Fill(ReminderRule rule, ReminderRuleRequest request)
    {
        (rule.Title, rule.Description) = (request.Title.Trim(), Blank(request.Description));
        (rule.SubjectKind, rule.SubjectName) = (request.SubjectKind, Blank(request.SubjectName));
        (rule.ResponsibleKind, rule.Role) = (request.ResponsibleKind, request.Role);
        rule.PersonId = request.ResponsibleKind == ResponsibleKind.Person ? request.PersonId : null;
        (rule.Timing, rule.LeadMinutes) = (request.Timing!, [.. request.LeadMinutes.Distinct().OrderDescending()]);
        (rule.GraceMinutes, rule.Proof, rule.Escalations) = (request.GraceMinutes, request.Proof, [.. request.Escalations]);
        rule.Version = Guid.CreateVersion7();
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
