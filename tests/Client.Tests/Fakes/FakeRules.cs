using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>The reminder rules of one centre, in memory.</summary>
internal sealed class FakeRules : IReminderRuleService
{
    public static readonly ReminderPerson Chen = new(new Guid("00000000-0000-0000-0000-000000000060"), "陈建国", "村委副主任");

    public Dictionary<Guid, ReminderRuleRequest> All { get; } = [];

    public HashSet<Guid> Paused { get; } = [];

    public Dictionary<string, Guid> Presets { get; } = [];

    public List<(string Keys, bool On)> Switched { get; } = [];

    public Outcome? Refusal { get; set; }

    public Guid Add(string title, Schedule? schedule = null)
    {
        var id = Guid.CreateVersion7();
        All[id] = new ReminderRuleRequest { CenterId = Sample.Center, Title = title, SubjectKind = ReminderSubjectKind.Board, Timing = new(schedule ?? new MonthDaySchedule(15), new(9, 0)), Version = Guid.CreateVersion7() };
        return id;
    }

    public Task<Outcome<IReadOnlyList<ReminderRuleListItem>>> ListAsync(Guid centerId, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<ReminderRuleListItem>>>(All.Select(r => new ReminderRuleListItem(
            r.Key, r.Value.Title, r.Value.SubjectKind, r.Value.SubjectName, "村干部", r.Value.Timing!, r.Value.Proof, Paused.Contains(r.Key), null, 0, 0, null, r.Value.Version!.Value)).ToArray());

    public Task<Outcome<ReminderRuleDetails>> GetAsync(Guid ruleId, CancellationToken cancel = default)
    {
        if (!All.TryGetValue(ruleId, out var r)) return Task.FromResult<Outcome<ReminderRuleDetails>>(PartyMassCenter.Shared.Common.Refusal.NotFound("reminder.rule", "没有这条规则。"));
        return Task.FromResult<Outcome<ReminderRuleDetails>>(new ReminderRuleDetails(
            ruleId, r.CenterId, r.Title, r.Description, r.SubjectKind, r.SubjectName, r.ResponsibleKind, r.PersonId, r.Role, "村干部", r.Timing!, r.LeadMinutes, r.GraceMinutes,
            r.Proof, r.Escalations, Paused.Contains(ruleId), null, r.Version!.Value, []));
    }

    public Task<Outcome<Guid>> CreateAsync(ReminderRuleRequest request, CancellationToken cancel = default)
    {
        if (Refusal is not null) return Task.FromResult(Outcome<Guid>.Refused(Refusal.Refusals));
        var id = Guid.CreateVersion7();
        All[id] = request;
        return Task.FromResult<Outcome<Guid>>(id);
    }

    public Task<Outcome> ChangeAsync(Guid ruleId, ReminderRuleRequest request, CancellationToken cancel = default)
    {
        if (Refusal is null) All[ruleId] = request;
        return Task.FromResult(Refusal ?? Outcome.Success);
    }

    public Task<Outcome> SetPausedAsync(Guid ruleId, bool paused, CancellationToken cancel = default)
    {
        if (paused) Paused.Add(ruleId);
        else Paused.Remove(ruleId);
        return Task.FromResult(Outcome.Success);
    }

    public Task<Outcome> RemoveAsync(Guid ruleId, CancellationToken cancel = default)
    {
        All.Remove(ruleId);
        return Task.FromResult(Outcome.Success);
    }

    public Task<Outcome<IReadOnlyList<ReminderPresetState>>> PresetsAsync(Guid centerId, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<ReminderPresetState>>>(
            ReminderPresets.All.Select(p => new ReminderPresetState(p.Key, Presets.TryGetValue(p.Key, out var id) ? id : null, false)).ToArray());

    public Task<Outcome<int>> SetPresetsAsync(Guid centerId, ReminderPresetsRequest request, CancellationToken cancel = default)
    {
        if (Refusal is not null) return Task.FromResult(Outcome<int>.Refused(Refusal.Refusals));
        Switched.Add((string.Join(" ", request.Keys), request.On));
        foreach (var key in request.Keys)
        {
            if (request.On) Presets[key] = Guid.CreateVersion7();
            else Presets.Remove(key);
        }

        return Task.FromResult<Outcome<int>>(request.Keys.Count);
    }

    public Task<Outcome<IReadOnlyList<ReminderPerson>>> PeopleAsync(Guid centerId, CancellationToken cancel = default) => Task.FromResult<Outcome<IReadOnlyList<ReminderPerson>>>(new[] { Chen });

    public List<ExpiringThing> Things { get; } = [];

    public Task<Outcome<IReadOnlyList<ExpiringThing>>> ThingsAsync(Guid centerId, CancellationToken cancel = default) => Task.FromResult<Outcome<IReadOnlyList<ExpiringThing>>>(Things.ToArray());

    public Task<Outcome<Guid>> AddThingAsync(ExpiringThingRequest request, CancellationToken cancel = default)
    {
        if (Refusal is not null) return Task.FromResult(Outcome<Guid>.Refused(Refusal.Refusals));
        Things.Add(Thing(Guid.CreateVersion7(), request));
        return Task.FromResult<Outcome<Guid>>(Things[^1].Id);
    }

    public Task<Outcome> ChangeThingAsync(Guid id, ExpiringThingRequest request, CancellationToken cancel = default)
    {
        Things[Things.FindIndex(t => t.Id == id)] = Thing(id, request);
        return Task.FromResult(Outcome.Success);
    }

    public Task<Outcome> RemoveThingAsync(Guid id, CancellationToken cancel = default)
    {
        Things.RemoveAll(t => t.Id == id);
        return Task.FromResult(Outcome.Success);
    }

    private static ExpiringThing Thing(Guid id, ExpiringThingRequest r) => new(id, r.CenterId, r.Kind, r.Name, r.Place, r.Until!.Value, Guid.CreateVersion7());
}
