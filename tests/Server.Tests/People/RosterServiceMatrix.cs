using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Public;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>The part of the <see cref="ServiceMatrix"/> that is about duty rosters.</summary>
internal static class RosterServiceMatrix
{
    private const string All = "++++++";
    private const string None = "xxxxxx";
    private const string Administrators = "+++xxx";
    private const string Servants = "+++++x";

    public static IReadOnlyList<ServiceRow> Rows { get; } =
    [
        ServiceRow.For<IRosterService>((s, t) => s.ListAsync(t.Center, default), '!', All, None),
        ServiceRow.For<IRosterService>((s, t) => s.GetAsync(t.Rosters.Roster.Id, default), '!', All, None),
        ServiceRow.For<IRosterService>((s, t) => s.CreateAsync(t.Rosters.NewRequest(), null, default), '!', Administrators, None),
        ServiceRow.For<IRosterService>((s, t) => s.ChangeAsync(t.Rosters.Roster.Id, t.Rosters.Change(), default), '!', Administrators, None),
        ServiceRow.For<IRosterService>((s, t) => s.RemoveAsync(t.Rosters.Fresh.Id, default), '!', Administrators, None),
        ServiceRow.For<IRosterService>((s, t) => s.ArchiveAsync(t.Rosters.Fresh.Id, true, default), '!', Administrators, None),
        ServiceRow.For<IRosterService>((s, t) => s.CandidatesAsync(t.Rosters.Roster.Id, default), '!', Administrators, None),
        ServiceRow.For<IRosterService>((s, t) => s.AddMemberAsync(t.Rosters.Roster.Id, MatrixRosters.NewMember(), default), '!', Administrators, None),
        ServiceRow.For<IRosterService>((s, t) => s.ChangeMemberAsync(t.Rosters.Other.Id, t.Rosters.ChangedMember(), default), '!', Administrators, None),
        ServiceRow.For<IRosterService>((s, t) => s.RemoveMemberAsync(t.Rosters.Spare.Id, default), '!', Administrators, None),
        ServiceRow.For<IRosterService>((s, t) => s.AddAbsenceAsync(t.Rosters.NewAbsence(), default), '!', Servants, None),
        ServiceRow.For<IRosterService>((s, t) => s.RemoveAbsenceAsync(t.Rosters.Absence.Id, default), '!', Administrators, None),
        ServiceRow.For<IRosterService>((s, t) => s.SetWishAsync(t.Rosters.Wish(), default), '!', Servants, None),
        ServiceRow.For<IRosterPlanningService>((s, t) => s.SheetAsync(t.Rosters.Roster.Id, t.Day, t.Day.AddDays(6), default), '!', All, None),
        ServiceRow.For<IRosterPlanningService>((s, t) => s.PlanAsync(t.Rosters.Plan(), default), '!', Administrators, None),
        ServiceRow.For<IRosterPlanningService>((s, t) => s.ReplanAsync(t.Rosters.Plan(), default), '!', Administrators, None),
        ServiceRow.For<IRosterPlanningService>((s, t) => s.CoverAsync(t.Rosters.Absence.Id, default), '!', Administrators, None),
        ServiceRow.For<IRosterPlanningService>((s, t) => s.CheckAssignAsync(t.Rosters.Assign(), default), '!', Administrators, None),
        ServiceRow.For<IRosterPlanningService>((s, t) => s.AssignAsync(t.Rosters.Assign(), default), '!', Administrators, None),
        ServiceRow.For<IRosterPlanningService>((s, t) => s.CheckExchangeAsync(t.Rosters.Exchange(), default), '!', Administrators, None),
        ServiceRow.For<IRosterPlanningService>((s, t) => s.ExchangeAsync(t.Rosters.Exchange(), default), '!', Administrators, None),
        ServiceRow.For<IRosterPlanningService>((s, t) => s.LockAsync(t.Rosters.Lock(), default), '!', Administrators, None),
        ServiceRow.For<IRosterPlanningService>((s, t) => s.UndoAsync(t.Rosters.Roster.Id, default), '!', Administrators, None),
        ServiceRow.For<IRosterPlanningService>((s, t) => s.PublishAsync(t.Rosters.Publish(), default), '!', Administrators, None),
        ServiceRow.For<IRosterPlanningService>((s, t) => s.DiscardAsync(t.Rosters.Plan(), default), '!', Administrators, None),
        ServiceRow.For<IRosterPlanningService>((s, t) => s.VersionsAsync(t.Rosters.Roster.Id, default), '!', All, None),
        ServiceRow.For<IDutyService>((s, t) => s.TodayAsync(t.Center, default), '!', All, None),
        ServiceRow.For<IDutyService>((s, t) => s.MineAsync(default), '!', All, All),
        ServiceRow.For<IDutyService>((s, t) => s.CheckInAsync(t.Rosters.Now.Id, default), '!', Servants, None),
        ServiceRow.For<IDutyService>((s, t) => s.DoorAsync(t.Rosters.Roster.DoorCode, default), '+', All, All),
        ServiceRow.For<IDutyService>((s, t) => s.CheckInByDoorAsync(t.Rosters.Roster.DoorCode, default), '!', Servants, None),
        ServiceRow.For<IDutyService>((s, t) => s.OutAsync(t.Rosters.Here.Id, new OutRequest { Where = "到三组走访" }, default), '!', Servants, None),
        ServiceRow.For<IDutyService>((s, t) => s.BackAsync(t.Rosters.Away.Id, default), '!', Servants, None),
        ServiceRow.For<IShiftSwapService>((s, t) => s.ChoicesAsync(t.Rosters.Soon.Id, default), '!', Servants, None),
        ServiceRow.For<IShiftSwapService>((s, t) => s.RequestAsync(new ShiftSwapRequest { AssignmentId = t.Rosters.Soon.Id }, default), '!', Servants, None),
        ServiceRow.For<IShiftSwapService>((s, t) => s.AnswerAsync(t.Rosters.Asked.Id, true, default), '!', Servants, None),
        ServiceRow.For<IShiftSwapService>((s, t) => s.DecideAsync(t.Rosters.Accepted.Id, new ShiftSwapDecision { Approve = true }, default), '!', Administrators, None),
        ServiceRow.For<IShiftSwapService>((s, t) => s.WithdrawAsync(t.Rosters.Sent.Id, default), '!', Servants, None),
        ServiceRow.For<IDutyRecordService>((s, t) => s.WriteAsync(t.Rosters.Entry(), default), '!', Servants, None),
        ServiceRow.For<IDutyRecordService>((s, t) => s.SearchAsync(new DutyLogQuery(t.Center), default), '!', All, None),
        ServiceRow.For<IDutyRecordService>((s, t) => s.StatisticsAsync(t.Rosters.Roster.Id, 2026, default), '!', All, None),
        ServiceRow.For<IDutyCalendarService>((s, t) => s.MonthAsync(t.Center, 2026, 11, default), '+', All, All),
        ServiceRow.For<IDutyCalendarService>((s, t) => s.TodayAsync(t.Center, default), '+', All, All),
        ServiceRow.For<IDutyFeedService>((s, t) => s.LinkAsync(t.Rosters.Roster.Id, default), '!', All, None),
        ServiceRow.For<IDutyFeedService>((s, t) => s.LinkAsync(null, default), '!', All, All),
        ServiceRow.For<IDutyFeedService>((s, t) => s.ResetAsync(t.Rosters.Roster.Id, default), '!', Administrators, None),
    ];
}
