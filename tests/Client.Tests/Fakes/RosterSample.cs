using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>A roster of two people with one post; Saturday 2026-11-21.</summary>
internal static class RosterSample
{
    public static readonly Guid Roster = new("00000000-0000-0000-0000-000000000301");

    public static readonly Guid Chen = new("00000000-0000-0000-0000-000000000311");

    public static readonly Guid Li = new("00000000-0000-0000-0000-000000000312");

    public static readonly Guid Stamp = new("00000000-0000-0000-0000-000000000399");

    public static DateOnly Day(int day) => new(2026, 11, day);

    /// <summary>November: over until the 21st, covered on the 22nd and 23rd, open on the 24th.</summary>
    public static RosterSheet Sheet(bool mayPlan = true, int unpublished = 1, string? undo = "11月22日 值班岗：无人 → 陈建国") => new(
        Roster, "村干部值班", ["值班岗"], Sample.Day, Stamp, 3,
        [
            On(21, Chen, Chen, isFixed: true) with { Posts = [new SheetPost(0, Guid.CreateVersion7(), Chen, "陈建国", Chen, "陈建国", false, DutyState.Present)] },
            On(22, Chen, null),
            On(23, Li, Li),
            On(24, null, null) with { Uncovered = "11月24日需要1人值班，但没有人在岗，请调整请假或增加值班人员。", Away = [Chen] },
            new SheetDay(Day(25), DutyDayClass.Working, null, null, false, false, [], null, []),
        ],
        [Person(Chen, "陈建国", 5, 4.6), Person(Li, "李秀梅", 3, 4.2)],
        Day(1), Day(30), true, 0.8, "每人每项与应值天数相差不到1天，已证明最优。", unpublished, undo, mayPlan);

    public static SheetPerson Person(Guid id, string name, int served, double fair) =>
        new(id, name, "村委副主任", [new SheetCounter(DutyCounter.All, served, fair), new SheetCounter(DutyCounter.Weekend, 1, 1)], served, fair);

    public static RosterDetails Details(bool mayPlan = true, Guid? myMember = null, params AbsenceDetails[] absences) => new(
        Roster, RosterKinds.Usual(RosterKind.Duty, Sample.Center), [Member(Chen, "陈建国", "138****0001"), Member(Li, "李秀梅", null)], absences, [new WishDetails(Li, Day(28))], false, "code", myMember, mayPlan);

    public static DutyListItem Duty(int day, bool mine = true, DutyState state = DutyState.Expected, bool mayCheckIn = false) => new(
        Guid.CreateVersion7(), Roster, "村干部值班", Day(day), 0, "值班岗", Day(day).ToDateTime(new TimeOnly(8, 0)), Day(day).ToDateTime(new TimeOnly(18, 0)),
        Chen, "陈建国", "村委副主任", "138****0001", state, null, null, state == DutyState.Out ? "到三组走访" : null, state == DutyState.Out ? new TimeOnly(15, 30) : null, mine, mayCheckIn);

    public static ShiftSwapDetails Swap(int day, ShiftSwapStatus status = ShiftSwapStatus.Asked, Guid? assignment = null) =>
        new(Guid.CreateVersion7(), assignment ?? Guid.CreateVersion7(), "村干部值班", Day(day), "值班岗", "李秀梅", null, null, "去县里开会", status, Sample.At(8), null);

    private static RosterMemberDetails Member(Guid id, string name, string? phone) => new(id, Guid.CreateVersion7(), name, "村委副主任", phone, false, DutyWeekdays.None, null, null, 0, 0, 0, Guid.CreateVersion7());

    private static SheetDay On(int day, Guid? member, Guid? published, bool isFixed = false) => new(
        Day(day), Day(day).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DutyDayClass.Weekend : DutyDayClass.Working, null, null, true, isFixed,
        [new SheetPost(0, Guid.CreateVersion7(), member, Name(member), published, Name(published), false, DutyState.Expected)], null, []);

    private static string? Name(Guid? member) => member is null ? null : member == Chen ? "陈建国" : "李秀梅";
}
