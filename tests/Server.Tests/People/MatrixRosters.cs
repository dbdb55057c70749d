using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Rosters;
using PartyMassCenter.Server.Rosters.Life;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>Duty rosters of a village: what one cell of the matrix is tried on.</summary>
public sealed record MatrixRosters
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    /// <summary>With a draft that differs from what is published, and a step to undo.</summary>
    public required Roster Roster { get; init; }

    public required RosterDraft Draft { get; init; }

    /// <summary>Nothing planned.</summary>
    public required Roster Fresh { get; init; }

    /// <summary>The actor; somebody else when the actor is anonymous.</summary>
    public required RosterMember Own { get; init; }

    /// <summary>Somebody else.</summary>
    public required RosterMember Other { get; init; }

    /// <summary>Never on duty.</summary>
    public required RosterMember Spare { get; init; }

    /// <summary>Somebody else's, next week.</summary>
    public required Absence Absence { get; init; }

    /// <summary>The actor's, begun an hour ago.</summary>
    public required Assignment Now { get; init; }

    /// <summary>The actor's, checked in.</summary>
    public required Assignment Here { get; init; }

    /// <summary>The actor's, on an errand.</summary>
    public required Assignment Away { get; init; }

    /// <summary>The actor's, next week.</summary>
    public required Assignment Soon { get; init; }

    /// <summary>Asks the actor.</summary>
    public required ShiftSwap Asked { get; init; }

    /// <summary>Accepted, waits for the leader.</summary>
    public required ShiftSwap Accepted { get; init; }

    /// <summary>The actor's own request.</summary>
    public required ShiftSwap Sent { get; init; }

    public DateOnly Day { get; } = new(2026, 11, 24);

    public static MatrixRosters AddTo(AppDbContext db, OrgUnit village, Person? actor, Person cadre)
    {
        var roster = NewRoster(village, "村干部值班", 3);
        var fresh = NewRoster(village, "便民服务角", 1);
        var own = NewMember(roster, (actor ?? cadre).Name, (actor ?? cadre).Id);
        var other = NewMember(roster, "李四", actor is null ? null : cadre.Id);
        var spare = NewMember(roster, "赵六", null);
        var draft = new RosterDraft { RosterId = roster.Id, Steps = 1 };
        var absence = new Absence { RosterId = roster.Id, CenterId = village.Id, MemberId = other.Id, From = Today.AddDays(8), Until = Today.AddDays(9), Reason = "外出学习" };
        var planned = NewDuty(roster, Today.AddDays(3), 0, null, DutyState.Expected);
        planned.DraftMemberId = other.Id;
        var step = new DraftStep { RosterId = roster.Id, Number = 1, Text = "一键排班", Before = [new DraftCell(planned.Date, 0, null, false)] };
        Assignment now = NewDuty(roster, Today, 0, own, DutyState.Expected), here = NewDuty(roster, Today, 1, own, DutyState.Present), away = NewDuty(roster, Today, 2, own, DutyState.Out);
        Assignment soon = NewDuty(roster, Today.AddDays(5), 0, own, DutyState.Expected), theirs = NewDuty(roster, Today.AddDays(6), 0, other, DutyState.Expected), third = NewDuty(roster, Today.AddDays(7), 0, other, DutyState.Expected);
        var later = NewDuty(roster, Today.AddDays(12), 0, own, DutyState.Expected);
        ShiftSwap asked = NewSwap(theirs, other, own, village), accepted = NewSwap(third, other, own, village), sent = NewSwap(later, own, other, village);
        accepted.Status = ShiftSwapStatus.Accepted;
        db.AddRange(roster, fresh);
        db.AddRange(new RosterDraft { RosterId = fresh.Id }, draft, own, other, spare, absence, step, planned, now, here, away, soon, theirs, third, later, asked, accepted, sent);
        return new MatrixRosters { Roster = roster, Draft = draft, Fresh = fresh, Own = own, Other = other, Spare = spare, Absence = absence, Now = now, Here = here, Away = away, Soon = soon, Asked = asked, Accepted = accepted, Sent = sent };
    }

    public RosterRequest NewRequest() => RosterKinds.Usual(RosterKind.Errand, Roster.CenterId);

    public RosterRequest Change()
    {
        var request = NewRequest();
        request.Version = Roster.Version;
        return request;
    }

    public static RosterMemberRequest NewMember() => new() { Name = "王五" };

    public RosterMemberRequest ChangedMember() => new() { Name = "王五", Version = Other.Version };

    public AbsenceRequest NewAbsence() => new() { MemberId = Own.Id, From = Day.AddDays(20), Until = Day.AddDays(21), Reason = "探亲" };

    public WishRequest Wish() => new() { MemberId = Own.Id, Date = Day };

    public PlanRequest Plan() => new() { RosterId = Roster.Id, From = Day, Until = Day.AddDays(6) };

    public AssignRequest Assign() => new() { RosterId = Roster.Id, Date = Day, Post = 1, MemberId = Own.Id };

    public ExchangeRequest Exchange() => new() { RosterId = Roster.Id, Date = Day, Post = 0, OtherDate = Day.AddDays(1), OtherPost = 0 };

    public LockRequest Lock() => new() { RosterId = Roster.Id, Date = Day, Post = 0 };

    public PublishRequest Publish() => new() { RosterId = Roster.Id, From = Day, Until = Day, Stamp = Draft.Stamp };

    public DutyLogRequest Entry() => new() { RosterId = Roster.Id, Date = Today, Text = "张大爷来问医保" };

    private static Roster NewRoster(OrgUnit village, string name, int posts) => new()
    {
        CenterId = village.Id,
        Name = name,
        Kind = RosterKind.Duty,
        Posts = [.. Enumerable.Range(1, posts).Select(n => $"{n}岗")],
        Starts = new TimeOnly(8, 0),
        Ends = new TimeOnly(18, 0),
        DoorCode = Guid.CreateVersion7().ToString("N"),
    };

    private static RosterMember NewMember(Roster roster, string name, Guid? user) => new() { RosterId = roster.Id, CenterId = roster.CenterId, Name = name, UserId = user };

    private static Assignment NewDuty(Roster roster, DateOnly date, int post, RosterMember? member, DutyState state) =>
        new() { RosterId = roster.Id, Date = date, Post = post, DraftMemberId = member?.Id, PublishedMemberId = member?.Id, State = state, Sequence = member is null ? 0 : 1 };

    private static ShiftSwap NewSwap(Assignment duty, RosterMember from, RosterMember to, OrgUnit village) =>
        new() { RosterId = duty.RosterId, CenterId = village.Id, AssignmentId = duty.Id, FromMemberId = from.Id, ToMemberId = to.Id };
}
