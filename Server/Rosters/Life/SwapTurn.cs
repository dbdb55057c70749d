using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rosters.Planning;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Rules;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>One duty that is to change hands, with all that decides whether it may.</summary>
internal sealed class SwapTurn
{
    private const int MostDuties = 20;

    private static readonly Refusal NoDuty = Refusal.NotFound("duty.not-found", "没有找到这个班，可能已改排，请刷新查看。");

    private static readonly Refusal Begun = Refusal.Conflict("swap.begun", "这个班已经开始或已经过去，不能再换。");

    private static readonly Refusal NotTheirs = Refusal.Conflict("swap.offer", "要交换的班不是对方的，或者已经开始，请重新选择。");

    private readonly RosterFacts facts;
    private readonly DateTime now;
    private readonly Dictionary<Guid, RosterMember> members;

    private SwapTurn(RosterScope scope, Assignment duty, RosterFacts facts, DateTime now)
    {
        (Scope, Duty, this.facts, this.now) = (scope, duty, facts, now);
        members = facts.Members.ToDictionary(m => m.Id);
    }

    public RosterScope Scope { get; }

    public Assignment Duty { get; }

    public static async Task<Outcome<SwapTurn>> LoadAsync(AppDbContext db, AccessControl access, Guid rosterId, Guid assignmentId, DayCalendar calendar, DateTime now, CancellationToken cancel)
    {
        var opened = await RosterScope.OpenAsync(db, access, rosterId, Permission.ServeDuty, cancel);
        if (!opened.Succeeded) return Outcome<SwapTurn>.Refused(opened.Refusals);
        var date = await db.Assignments.Where(a => a.Id == assignmentId && a.PublishedMemberId != null).Select(a => (DateOnly?)a.Date).FirstOrDefaultAsync(cancel);
        if (date is not { } day) return NoDuty;
        var facts = await RosterFacts.LoadAsync(db, opened.Value.Roster, day.AddDays(-31), day.AddDays(31), calendar, now, cancel, published: true);
        return new SwapTurn(opened.Value, facts.Rows.Values.First(a => a.Id == assignmentId), facts, now);
    }

    /// <summary>Why the reader can't ask for a swap of this duty.</summary>
    public Refusal? MayAsk() => !IsMe(Duty.PublishedMemberId!.Value) && !Scope.MayPlan ? AccessControl.NotAllowed : IsOpen(Duty) ? null : Begun;

    /// <summary>Everything that stands against a member's taking the duty.</summary>
    public IReadOnlyList<Refusal> Check(ShiftSwap swap, Guid to)
    {
        if (!members.TryGetValue(to, out var member) || member.Removed) return [RosterScope.NoMember];
        if (!IsOpen(Duty) || Duty.PublishedMemberId != swap.FromMemberId) return [Begun];
        if (to == swap.FromMemberId) return [Refusal.Invalid("swap.self", "不能和自己换班，请选择别人。")];
        if (member.UserId is null) return [Refusal.Conflict("swap.no-account", $"{member.Name}没有账号，不能在线接班，请联系管理员直接改班。")];
        List<DraftCell> after = [new(Duty.Date, Duty.Post, to, false)];
        if (swap.OfferedAssignmentId is not null)
        {
            if (Exchange(swap) is not { } exchange || exchange.PublishedMemberId != to || !IsOpen(exchange)) return [NotTheirs];
            after.Add(new DraftCell(exchange.Date, exchange.Post, swap.FromMemberId, false));
        }

        var changed = facts.With(after);
        return [.. after.SelectMany(c => DutyRules.Check(changed.Proposal(members[c.MemberId!.Value], c.Date, c.Post)))];
    }

    public IEnumerable<SwapChoice> Choices() => facts.Members.Where(m => !m.Removed && m.Id != Duty.PublishedMemberId).Select(m =>
    {
        var against = Check(new ShiftSwap { FromMemberId = Duty.PublishedMemberId!.Value }, m.Id);
        var duties = facts.Rows.Values.Where(a => a.PublishedMemberId == m.Id && IsOpen(a)).OrderBy(a => a.Date).Take(MostDuties);
        return new SwapChoice(m.Id, m.Name, m.Title, against.Count == 0 ? null : string.Join("", against.Select(r => r.Message)), [.. duties.Select(a => new SwapChoiceDuty(a.Id, a.Date, Scope.Roster.PostName(a.Post)))]);
    });

    /// <summary>Accounts that hear of a request.</summary>
    public IEnumerable<Guid> Askable(ShiftSwap swap) => members.Values
        .Where(m => swap.ToMemberId is { } to ? m.Id == to : m.Id != swap.FromMemberId && Check(swap, m.Id).Count == 0).Select(m => m.UserId).OfType<Guid>();

    /// <summary>The reader's member, if the request is for the reader.</summary>
    public Guid? Mine(ShiftSwap swap) => members.Values.FirstOrDefault(m => !m.Removed && IsMe(m.Id) && m.Id != swap.FromMemberId && (swap.Status != ShiftSwapStatus.Asked || swap.ToMemberId is null || swap.ToMemberId == m.Id))?.Id;

    public bool IsMe(Guid memberId) => members.GetValueOrDefault(memberId)?.UserId == Scope.Standing.PersonId;

    public Guid? UserOf(Guid memberId) => members.GetValueOrDefault(memberId)?.UserId;

    public string Name(Guid memberId) => members.GetValueOrDefault(memberId)?.Name ?? "已移出的人员";

    public string Label() => $"“{Scope.Roster.Name}”{ChineseDates.Moment(Scope.Roster.StartOn(Duty.Date))}{Scope.Roster.PostName(Duty.Post)}";

    public Assignment? Exchange(ShiftSwap swap) => swap.OfferedAssignmentId is { } id ? facts.Rows.Values.FirstOrDefault(a => a.Id == id) : null;

    /// <summary>Publishes the duty for somebody else; the draft follows where it held the same.</summary>
    public void Give(WriteSession session, Assignment duty, Guid to, DateTime nowUtc)
    {
        var from = duty.PublishedMemberId;
        if (duty.DraftMemberId == from) duty.DraftMemberId = to;
        duty.Publish(to, nowUtc);
        duty.InsteadOfId = from;
        session.Db.Add(DutyChange.Of(duty, from, 0, Scope.Standing.Name));
    }

    private bool IsOpen(Assignment duty) => Scope.Roster.StartOn(duty.Date) > now;
}
