using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Server.Reminders;

/// <summary>The things of centres that are good until a day; rules that go by that day follow every change.</summary>
public sealed class ExpiringThings(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, CenterClock clock)
{
    private const int Most = 500;

    public async Task<Outcome<IReadOnlyList<ExpiringThing>>> ListAsync(Guid centerId, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewReminders, centerId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<ExpiringThing>>.Refused(standing.Refusals);
        return await db.Set<ExpiringThingRow>().AsNoTracking().Where(t => t.CenterId == centerId).OrderBy(t => t.Until).ThenBy(t => t.Name)
            .Select(t => new ExpiringThing(t.Id, t.CenterId, t.Kind, t.Name, t.Place, t.Until, t.Version)).ToListAsync(cancel);
    }

    public async Task<Outcome<Guid>> AddAsync(ExpiringThingRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        return await ManageAsync(request.CenterId, async session =>
        {
            if (!await session.Db.HasCenterAsync(request.CenterId, cancel)) return CenterPresence.None;
            if (await session.Db.Set<ExpiringThingRow>().CountAsync(t => t.CenterId == request.CenterId, cancel) >= Most)
                return Refusal.Conflict("reminder.too-many-things", $"每个中心最多登记{Most}个到期事项，请先删掉过期的。");
            var thing = new ExpiringThingRow { CenterId = request.CenterId };
            Fill(thing, request);
            session.Db.Add(thing);
            await FollowAsync(session, thing.CenterId, [thing.Kind], cancel);
            return thing.Id;
        }, cancel);
    }

    public async Task<Outcome> ChangeAsync(Guid id, ExpiringThingRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await ChangeAsync(id, (session, thing) =>
        {
            if (request.Version is { } seen && seen != thing.Version) return SerializedWrite.ChangedMeanwhile;
            Fill(thing, request);
            return null;
        }, cancel);
    }

    public Task<Outcome> RemoveAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, (session, thing) =>
    {
        session.Db.Remove(thing);
        return null;
    }, cancel);

    private async Task<Outcome> ChangeAsync(Guid id, Func<WriteSession, ExpiringThingRow, Refusal?> change, CancellationToken cancel)
    {
        Guid center;
        await using (var db = contexts.CreateDbContext())
            center = await db.Set<ExpiringThingRow>().Where(t => t.Id == id).Select(t => t.CenterId).FirstOrDefaultAsync(cancel);
        return await ManageAsync(center, async session =>
        {
            if (await session.Db.Set<ExpiringThingRow>().FirstOrDefaultAsync(t => t.Id == id, cancel) is not { } thing) return ReminderRefusals.NoThing;
            var before = thing.Kind;
            if (change(session, thing) is { } refusal) return refusal;
            await FollowAsync(session, center, [before, thing.Kind], cancel);
            return id;
        }, cancel);
    }

    private Task<Outcome<Guid>> ManageAsync(Guid centerId, Func<WriteSession, Task<Outcome<Guid>>> work, CancellationToken cancel) => write.RunAsync<Guid>([centerId], async session =>
    {
        var standing = await access.RequireAsync(session.Db, Permission.ManageReminders, centerId);
        return standing.Succeeded ? await work(session) : Outcome<Guid>.Refused(standing.Refusals);
    }, cancel);

    /// <summary>Rules that go by the day of such things name other dates now.</summary>
    private async Task FollowAsync(WriteSession session, Guid centerId, ReminderSubjectKind[] kinds, CancellationToken cancel)
    {
        await session.Db.SaveChangesAsync(cancel);
        session.Announce(LiveTopics.Reminders(centerId));
        var rules = await session.Db.Set<ReminderRule>().AsNoTracking().Where(r => r.CenterId == centerId && r.RemovedUtc == null && !r.Paused && kinds.Contains(r.SubjectKind)).ToListAsync(cancel);
        var calendar = await DayCalendars.ReadAsync(session.Db);
        foreach (var rule in rules.Where(r => r.Timing.Schedule is RelativeSchedule { Anchor: null })) await ReminderFiller.FillAsync(session, rule, clock, calendar, anew: true, cancel);
    }

    private static void Fill(ExpiringThingRow thing, ExpiringThingRequest request)
    {
        (thing.Kind, thing.Name, thing.Place) = (request.Kind, request.Name.Trim(), string.IsNullOrWhiteSpace(request.Place) ? null : request.Place.Trim());
        (thing.Until, thing.Version) = (request.Until!.Value, Guid.CreateVersion7());
    }
}
