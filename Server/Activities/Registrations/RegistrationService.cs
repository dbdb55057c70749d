using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities.Registrations;

/// <summary>Registrations: whoever changes any of an activity's contends on the activity, so that no place is given twice.</summary>
public sealed class RegistrationService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, AuditWriter audit, CenterClock clock) : IRegistrationService
{
    private static readonly Refusal NoActivity = Refusal.NotFound("activity.not-found", "没有找到这场活动，可能还没有发布。");

    private static readonly Refusal NoRegistration = Refusal.NotFound("registration.not-found", "没有找到这条报名。请核对报名码和报名时所留电话的后四位，或打中心电话。");

    private static readonly Refusal Over = Refusal.Conflict("registration.closed", "活动已经开始、结束或取消，报名不能再改。如有需要，请打中心电话。");

    private static readonly Refusal NotNow = Refusal.Conflict("registration.check-in", "现在不能签到：活动开始前一小时到结束前可以签到，候补和已取消的报名不能签到。");

    public Task<Outcome<RegistrationReceipt>> RegisterAsync(Guid activityId, RegistrationRequest request, CancellationToken cancel = default) => AddAsync(activityId, request, RegistrationSource.Self, null, cancel);

    public async Task<Outcome<RegistrationReceipt>> AddAsync(Guid activityId, RegistrationRequest request, RegistrationSource source, CancellationToken cancel = default)
    {
        if (source is not (RegistrationSource.Phone or RegistrationSource.Desk)) return Refusal.Invalid("registration.source", "请选择是电话还是现场报名。");
        return await AddAsync(activityId, request, source, Permission.TakeRegistrations, cancel);
    }

    public async Task<Outcome<MyRegistration>> FindAsync(string code, string phoneEnd, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await MineAsync(db, db.Registrations.AsNoTracking(), code, phoneEnd, cancel) is not { } mine) return NoRegistration;
        var activity = await db.Activities.AsNoTracking().FirstAsync(a => a.Id == mine.ActivityId, cancel);
        return await RegistrationRows.MineAsync(db, activity, mine, clock.Now, cancel);
    }

    public Task<Outcome<MyRegistration>> ChangeMineAsync(string code, string phoneEnd, int people, CancellationToken cancel = default) => OnMineAsync(code, phoneEnd, async (session, activity, mine) =>
    {
        if (mine.Status == RegistrationStatus.Cancelled || activity.Status != ActivityStatus.Published || clock.Now >= activity.Start) return Over;
        if (people is < 1 or > 50) return Refusal.Invalid("registration.people", "人数请填1到50之间的整数。");
        if (people > activity.MostPerRegistration) return Refusal.Conflict("registration.too-many", $"一次最多报{activity.MostPerRegistration}人，请减少人数。");
        var facts = await RegistrationRows.FactsAsync(session.Db, activity, null, mine.Id, byStaff: false, clock.Now, cancel);
        if (mine.Status == RegistrationStatus.Confirmed && people > mine.People && facts.Left is { } left && people > left)
            return Refusal.Conflict("registration.full", $"名额不够了，最多可以改到{left}人。原来的报名不变。");
        mine.People = people;
        await RegistrationRows.ServeAsync(session, activity, clock.UtcNow, cancel);
        return null;
    }, cancel);

    public async Task<Outcome> CancelMineAsync(string code, string phoneEnd, CancellationToken cancel = default) => await OnMineAsync(code, phoneEnd, async (session, activity, mine) =>
    {
        if (mine.Status == RegistrationStatus.Cancelled || clock.Now >= activity.Start) return Over;
        mine.Status = RegistrationStatus.Cancelled;
        await RegistrationRows.ServeAsync(session, activity, clock.UtcNow, cancel);
        return null;
    }, cancel);

    public Task<Outcome<MyRegistration>> CheckInMineAsync(string code, string phoneEnd, CancellationToken cancel = default) => OnMineAsync(code, phoneEnd, (_, activity, mine) =>
    {
        if (!RegistrationRows.MayCheckIn(activity, mine, clock.Now)) return Task.FromResult<Refusal?>(NotNow);
        (mine.CheckedIn, mine.CheckedInUtc) = (mine.CheckedIn ?? mine.People, mine.CheckedInUtc ?? clock.UtcNow);
        return Task.FromResult<Refusal?>(null);
    }, cancel);

    public async Task<Outcome<RegistrationList>> ListAsync(Guid activityId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var opened = await OpenAsync(db, db.Activities.AsNoTracking(), activityId, Permission.TakeRegistrations, cancel);
        if (!opened.Succeeded) return Outcome<RegistrationList>.Refused(opened.Refusals);
        return await RegistrationRows.ListAsync(db, opened.Value, opened.Value.Status == ActivityStatus.Published && clock.Now < opened.Value.End, cancel);
    }

    public async Task<Outcome> CheckInAsync(Guid registrationId, int? people, CancellationToken cancel = default) => await OnRegistrationAsync(registrationId, (session, activity, registration) =>
    {
        if (people is < 1 or > 50) return Task.FromResult<Refusal?>(Refusal.Invalid("registration.people", "到场人数请填1到50之间的整数。"));
        if (registration.Status == RegistrationStatus.Cancelled) return Task.FromResult<Refusal?>(Refusal.Conflict("registration.cancelled", "这条报名已取消，请按未报名到场登记。"));
        if (activity.Status != ActivityStatus.Published || DateOnly.FromDateTime(activity.Start) > clock.Today) return Task.FromResult<Refusal?>(Refusal.Conflict("registration.early", "活动当天才能签到。"));

        // Who waits and comes all the same has come.
        (registration.Status, registration.CheckedIn, registration.CheckedInUtc) = (people is null ? registration.Status : RegistrationStatus.Confirmed, people, people is null ? null : clock.UtcNow);
        session.Announce(LiveTopics.Activities(activity.CenterId));
        return Task.FromResult<Refusal?>(null);
    }, cancel);

    public async Task<Outcome> CancelAsync(Guid registrationId, CancellationToken cancel = default) => await OnRegistrationAsync(registrationId, async (session, activity, registration) =>
    {
        if (registration.Status == RegistrationStatus.Cancelled || clock.Now >= activity.End) return Over;
        registration.Status = RegistrationStatus.Cancelled;
        await RegistrationRows.ServeAsync(session, activity, clock.UtcNow, cancel);
        return null;
    }, cancel);

    public async Task<Outcome> CountWalkInsAsync(Guid activityId, int villagers, int visitors, CancellationToken cancel = default)
    {
        if (villagers is < 0 or > 100_000 || visitors is < 0 or > 100_000) return Refusal.Invalid("activity.walk-ins", "到场人数请填0到100000之间的整数。");
        return await write.RunAsync<Guid>([activityId], async session =>
        {
            var opened = await OpenAsync(session.Db, session.Db.Activities, activityId, Permission.TakeRegistrations, cancel);
            if (!opened.Succeeded) return Outcome<Guid>.Refused(opened.Refusals);
            var activity = opened.Value;
            if (activity.Status != ActivityStatus.Published || DateOnly.FromDateTime(activity.Start) > clock.Today) return Refusal.Conflict("activity.early", "活动当天起才能登记到场人数。");
            (activity.WalkInVillagers, activity.WalkInVisitors) = (villagers, visitors);
            session.Announce(LiveTopics.Activities(activity.CenterId));
            return activityId;
        }, cancel);
    }

    public async Task<Outcome<string>> RevealPhoneAsync(Guid registrationId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<string>.Refused(who.Refusals);
        if (await db.Registrations.AsNoTracking().FirstOrDefaultAsync(r => r.Id == registrationId, cancel) is not { } registration) return NoRegistration;
        foreach (var permission in new[] { Permission.TakeRegistrations, Permission.ViewPersonalData })
            if (await access.RequireAsync(db, permission, registration.CenterId) is { Succeeded: false } refused) return Outcome<string>.Refused(refused.Refusals);
        await audit.WriteAsync(db, AuditAction.Viewed, "活动报名", registrationId.ToString(), registration.CenterId, "查看完整电话", cancel);
        return registration.Phone;
    }

    /// <param name="permission">What staff need; null where anybody may.</param>
    private async Task<Outcome<RegistrationReceipt>> AddAsync(Guid activityId, RegistrationRequest request, RegistrationSource source, Permission? permission, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<RegistrationReceipt>.Refused(faults);
        return await write.RunAsync<RegistrationReceipt>([activityId], async session =>
        {
            var opened = await OpenAsync(session.Db, session.Db.Activities, activityId, permission, cancel);
            if (!opened.Succeeded) return Outcome<RegistrationReceipt>.Refused(opened.Refusals);
            var activity = opened.Value;
            var facts = await RegistrationRows.FactsAsync(session.Db, activity, request.Phone, null, permission is not null, clock.Now, cancel);
            if (RegistrationRules.Deny(request, facts).ToList() is { Count: > 0 } refusals) return Outcome<RegistrationReceipt>.Refused(refusals);
            var code = RegistrationCodes.New();
            var registration = new Registration
            {
                ActivityId = activityId,
                CenterId = activity.CenterId,
                Name = request.Name.Trim(),
                Phone = request.Phone,
                People = request.People,
                Visitor = request.Visitor,
                Status = RegistrationRules.Fits(request.People, facts) ? RegistrationStatus.Confirmed : RegistrationStatus.Waiting,
                Source = source,
                CodeHash = RegistrationCodes.Hash(code),
                ConsentUtc = clock.UtcNow,
                GuardianConsent = request.GuardianConsent,
                CreatedUtc = clock.UtcNow,
                Order = 1 + (await session.Db.Registrations.Where(r => r.ActivityId == activityId).MaxAsync(r => (long?)r.Order, cancel) ?? 0),
            };
            session.Db.Registrations.Add(registration);
            session.Announce(LiveTopics.Activities(activity.CenterId));
            await session.Db.SaveChangesAsync(cancel);
            return new RegistrationReceipt(
                registration.Id, activityId, activity.Title, activity.Start, activity.End, await RegistrationRows.PlaceAsync(session.Db, activity, cancel), registration.Name, registration.People,
                RegistrationCode.Text(code), registration.Status, await RegistrationRows.PositionAsync(session.Db, registration, cancel));
        }, cancel);
    }

    private async Task<Outcome<MyRegistration>> OnMineAsync(string code, string phoneEnd, Func<WriteSession, Activity, Registration, Task<Refusal?>> work, CancellationToken cancel)
    {
        Guid activityId;
        await using (var db = contexts.CreateDbContext())
        {
            if (await MineAsync(db, db.Registrations.AsNoTracking(), code, phoneEnd, cancel) is not { } found) return NoRegistration;
            activityId = found.ActivityId;
        }

        return await write.RunAsync<MyRegistration>([activityId], async session =>
        {
            if (await MineAsync(session.Db, session.Db.Registrations, code, phoneEnd, cancel) is not { } mine) return NoRegistration;
            var activity = await session.Db.Activities.FirstAsync(a => a.Id == activityId, cancel);
            if (await work(session, activity, mine) is { } refusal) return refusal;
            mine.Version = Guid.CreateVersion7();
            await session.Db.SaveChangesAsync(cancel);
            return await RegistrationRows.MineAsync(session.Db, activity, mine, clock.Now, cancel);
        }, cancel);
    }

    private async Task<Outcome<Guid>> OnRegistrationAsync(Guid registrationId, Func<WriteSession, Activity, Registration, Task<Refusal?>> work, CancellationToken cancel)
    {
        Guid? activityId;
        await using (var db = contexts.CreateDbContext())
        {
            var who = await access.WhoAsync(db);
            if (!who.Succeeded) return Outcome<Guid>.Refused(who.Refusals);
            activityId = await db.Registrations.Where(r => r.Id == registrationId).Select(r => (Guid?)r.ActivityId).FirstOrDefaultAsync(cancel);
        }

        if (activityId is not { } id) return NoRegistration;
        return await write.RunAsync<Guid>([id], async session =>
        {
            var opened = await OpenAsync(session.Db, session.Db.Activities, id, Permission.TakeRegistrations, cancel);
            if (!opened.Succeeded) return Outcome<Guid>.Refused(opened.Refusals);
            var registration = await session.Db.Registrations.FirstAsync(r => r.Id == registrationId, cancel);
            if (await work(session, opened.Value, registration) is { } refusal) return refusal;
            registration.Version = Guid.CreateVersion7();
            return registrationId;
        }, cancel);
    }

    private static async Task<Registration?> MineAsync(AppDbContext db, IQueryable<Registration> registrations, string code, string phoneEnd, CancellationToken cancel)
    {
        if (RegistrationCode.Read(code) is not { } read || phoneEnd is not { Length: 4 }) return null;
        var hash = RegistrationCodes.Hash(read);
        return await registrations.FirstOrDefaultAsync(r => r.CodeHash == hash, cancel) is { } found && found.Phone.EndsWith(phoneEnd, StringComparison.Ordinal) ? found : null;
    }

    private async Task<Outcome<Activity>> OpenAsync(AppDbContext db, IQueryable<Activity> activities, Guid activityId, Permission? permission, CancellationToken cancel)
    {
        if (permission is not null && await access.WhoAsync(db) is { Succeeded: false } nobody) return Outcome<Activity>.Refused(nobody.Refusals);
        if (await activities.FirstOrDefaultAsync(a => a.Id == activityId, cancel) is not { } activity) return NoActivity;
        if (permission is not { } wanted) return activity;
        var standing = await access.RequireAsync(db, wanted, activity.CenterId);
        return standing.Succeeded ? activity : Outcome<Activity>.Refused(standing.Refusals);
    }
}
