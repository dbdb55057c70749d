using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Approvals;

/// <summary>Decisions on many requests, and who decides in whose place.</summary>
public sealed class ApprovalService(
    IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, BookingCommands commands, CenterClock clock) : IApprovalService
{
    private const int MostChoices = 300;

    private static readonly Refusal NotAChoice = Refusal.Forbidden("delegation.person", "请从列表中选择代批人：要在您审批的单位里有角色，账号没有停用。");

    private static readonly Refusal Gone = Refusal.NotFound("delegation.not-found", "没有找到这条委托，可能已经取消，请刷新。");

    public async Task<Outcome<IReadOnlyList<DecisionResult>>> DecideAsync(DecisionsRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<IReadOnlyList<DecisionResult>>.Refused(faults);
        await using (var db = contexts.CreateDbContext())
        {
            var who = await access.WhoAsync(db);
            if (!who.Succeeded) return Outcome<IReadOnlyList<DecisionResult>>.Refused(who.Refusals);
            if (!MayDecide(await Approvers.RepresentedAsync(db, who.Value, clock.Today, cancel))) return AccessControl.NotAllowed;
        }

        List<DecisionResult> results = [];
        foreach (var (id, version) in request.Items.DistinctBy(i => i.BookingId))
        {
            var answer = request.Approve ? await commands.ApproveAsync(id, version, cancel) : await commands.RejectAsync(id, version, request.Reason!, cancel);
            results.Add(new DecisionResult(id, answer.Refusals));
        }

        return results;
    }

    public async Task<Outcome<IReadOnlyList<DelegationListItem>>> DelegationsAsync(CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<IReadOnlyList<DelegationListItem>>.Refused(who.Refusals);
        var (me, today) = (who.Value.PersonId, clock.Today);
        return await (
            from d in db.ApprovalDelegations
            join f in db.Users on d.FromId equals f.Id
            join t in db.Users on d.ToId equals t.Id
            where (d.FromId == me || d.ToId == me) && d.ToDay >= today
            orderby d.FromDay, d.Id
            select new DelegationListItem(d.Id, f.Name, t.Name, d.FromDay, d.ToDay, d.FromId == me)).ToListAsync(cancel);
    }

    public async Task<Outcome<IReadOnlyList<DelegateChoice>>> ChoicesAsync(CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<IReadOnlyList<DelegateChoice>>.Refused(who.Refusals);
        if (!who.Value.MayAnywhere(Permission.ApproveBookings)) return AccessControl.NotAllowed;
        var found = await Choices(db, who.Value).OrderBy(c => c.UnitPath).ThenBy(c => c.Name).Take(MostChoices).ToListAsync(cancel);
        return found.DistinctBy(c => c.PersonId).Select(c => new DelegateChoice(c.PersonId, c.Name, c.Title, c.UnitName)).ToList();
    }

    public Task<Outcome<Guid>> DelegateAsync(DelegationRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Task.FromResult(Outcome<Guid>.Refused(faults));
        return write.RunAsync<Guid>([request.ToId], async session =>
        {
            var who = await access.WhoAsync(session.Db);
            if (!who.Succeeded) return Outcome<Guid>.Refused(who.Refusals);
            if (!who.Value.MayAnywhere(Permission.ApproveBookings)) return AccessControl.NotAllowed;
            if (request.ToDay < clock.Today) return Refusal.Invalid("delegation.past", "这段日期已经过去，请选择今天以后的日期。", nameof(request.ToDay));
            if (!await Choices(session.Db, who.Value).AnyAsync(c => c.PersonId == request.ToId, cancel)) return NotAChoice;

            var delegation = new ApprovalDelegation
            {
                FromId = who.Value.PersonId,
                ToId = request.ToId,
                FromDay = request.FromDay,
                ToDay = request.ToDay,
                CreatedUtc = clock.UtcNow,
                UnitId = who.Value.Grants.First(g => RolePermissions.Grants(g.Role, Permission.ApproveBookings)).UnitId,
            };
            session.Db.ApprovalDelegations.Add(delegation);
            session.Tell(request.ToId, "请您代为审批", $"{who.Value.Name}请您在{ChineseDates.DayWithWeekday(request.FromDay)}至{ChineseDates.DayWithWeekday(request.ToDay)}代为审批预约。", "/app/approvals", clock.UtcNow);
            return delegation.Id;
        }, cancel);
    }

    public async Task<Outcome> EndDelegationAsync(Guid delegationId, CancellationToken cancel = default) => await write.RunAsync<Guid>([delegationId], async session =>
    {
        var who = await access.WhoAsync(session.Db);
        if (!who.Succeeded) return Outcome<Guid>.Refused(who.Refusals);
        if (await session.Db.ApprovalDelegations.FirstOrDefaultAsync(d => d.Id == delegationId && d.FromId == who.Value.PersonId, cancel) is not { } delegation) return Gone;
        session.Db.ApprovalDelegations.Remove(delegation);
        session.Tell(delegation.ToId, "代批委托已取消", $"{who.Value.Name}已取消请您代批的委托。", "/app/approvals", clock.UtcNow);
        return delegation.Id;
    }, cancel);

    private static bool MayDecide(IReadOnlyList<Represented> represents) =>
        represents.Any(r => r.Grants.Any(g => RolePermissions.Grants(g.Role, Permission.ApproveBookings)));

    /// <summary>People with a role at, above or below where the person approves; the right to see the bookings is asked again when they decide.</summary>
    private static IQueryable<Choice> Choices(AppDbContext db, Standing standing)
    {
        var paths = standing.Grants.Where(g => RolePermissions.Grants(g.Role, Permission.ApproveBookings)).Select(g => g.UnitPath).Distinct().ToArray();
        return from g in db.RoleGrants
               join u in db.Units on g.UnitId equals u.Id
               join p in db.Users on g.PersonId equals p.Id
               where p.Id != standing.PersonId && !p.Disabled && paths.Any(path => u.Path.StartsWith(path) || path.StartsWith(u.Path))
               select new Choice { PersonId = p.Id, Name = p.Name, Title = p.Title, UnitName = u.Name, UnitPath = u.Path };
    }

    private sealed class Choice
    {
        public Guid PersonId { get; init; }

        public required string Name { get; init; }

        public string? Title { get; init; }

        public required string UnitName { get; init; }

        public required string UnitPath { get; init; }
    }
}
