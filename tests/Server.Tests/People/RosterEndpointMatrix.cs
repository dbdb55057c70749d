using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>The part of the <see cref="EndpointMatrix"/> that is about duty rosters.</summary>
internal static class RosterEndpointMatrix
{
    private const string Api = "/api/v1";
    private const string All = "++++++";
    private const string NotThere = "??????";
    private const string None = "xxxxxx";
    private const string Administrators = "+++xxx";
    private const string Servants = "+++++x";

    public static IReadOnlyList<EndpointRow> Rows { get; } =
    [
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/rosters", t => $"{Api}/centers/{t.Center}/rosters", '!', All, None),
        EndpointRow.Send($"POST {Api}/rosters", _ => $"{Api}/rosters", t => t.Rosters.NewRequest(), '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/rosters/{{id:guid}}", t => $"{Api}/rosters/{t.Rosters.Roster.Id}", '!', All, None),
        EndpointRow.Send($"PUT {Api}/rosters/{{id:guid}}", t => $"{Api}/rosters/{t.Rosters.Roster.Id}", t => t.Rosters.Change(), '!', Administrators, None),
        EndpointRow.Call($"DELETE {Api}/rosters/{{id:guid}}", t => $"{Api}/rosters/{t.Rosters.Fresh.Id}", '!', Administrators, None),
        EndpointRow.Call($"PUT {Api}/rosters/{{id:guid}}/archived", t => $"{Api}/rosters/{t.Rosters.Fresh.Id}/archived?archived=true", '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/rosters/{{id:guid}}/candidates", t => $"{Api}/rosters/{t.Rosters.Roster.Id}/candidates", '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/rosters/{{id:guid}}/members", t => $"{Api}/rosters/{t.Rosters.Roster.Id}/members", _ => MatrixRosters.NewMember(), '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/roster-members/{{id:guid}}", t => $"{Api}/roster-members/{t.Rosters.Other.Id}", t => t.Rosters.ChangedMember(), '!', Administrators, None),
        EndpointRow.Call($"DELETE {Api}/roster-members/{{id:guid}}", t => $"{Api}/roster-members/{t.Rosters.Spare.Id}", '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/roster-absences", _ => $"{Api}/roster-absences", t => t.Rosters.NewAbsence(), '!', Servants, None),
        EndpointRow.Call($"DELETE {Api}/roster-absences/{{id:guid}}", t => $"{Api}/roster-absences/{t.Rosters.Absence.Id}", '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/roster-wishes", _ => $"{Api}/roster-wishes", t => t.Rosters.Wish(), '!', Servants, None),
        EndpointRow.Call($"GET {Api}/rosters/{{id:guid}}/sheet", t => $"{Api}/rosters/{t.Rosters.Roster.Id}/sheet?from=2026-11-24&until=2026-11-30", '!', All, None),
        EndpointRow.Call($"GET {Api}/rosters/{{id:guid}}/versions", t => $"{Api}/rosters/{t.Rosters.Roster.Id}/versions", '!', All, None),
        EndpointRow.Call($"POST {Api}/rosters/{{id:guid}}/undo", t => $"{Api}/rosters/{t.Rosters.Roster.Id}/undo", '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/rosters/plan", _ => $"{Api}/rosters/plan", t => t.Rosters.Plan(), '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/rosters/replan", _ => $"{Api}/rosters/replan", t => t.Rosters.Plan(), '!', Administrators, None),
        EndpointRow.Call($"POST {Api}/roster-absences/{{id:guid}}/cover", t => $"{Api}/roster-absences/{t.Rosters.Absence.Id}/cover", '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/rosters/check-assign", _ => $"{Api}/rosters/check-assign", t => t.Rosters.Assign(), '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/rosters/assign", _ => $"{Api}/rosters/assign", t => t.Rosters.Assign(), '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/rosters/check-exchange", _ => $"{Api}/rosters/check-exchange", t => t.Rosters.Exchange(), '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/rosters/exchange", _ => $"{Api}/rosters/exchange", t => t.Rosters.Exchange(), '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/rosters/lock", _ => $"{Api}/rosters/lock", t => t.Rosters.Lock(), '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/rosters/publish", _ => $"{Api}/rosters/publish", t => t.Rosters.Publish(), '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/rosters/discard", _ => $"{Api}/rosters/discard", t => t.Rosters.Plan(), '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/duty-today", t => $"{Api}/centers/{t.Center}/duty-today", '!', All, None),
        EndpointRow.Call($"GET {Api}/duties/mine", _ => $"{Api}/duties/mine", '!', All, All),
        EndpointRow.Call($"POST {Api}/duties/{{id:guid}}/check-in", t => $"{Api}/duties/{t.Rosters.Now.Id}/check-in", '!', Servants, None),
        EndpointRow.Send($"POST {Api}/duties/{{id:guid}}/out", t => $"{Api}/duties/{t.Rosters.Here.Id}/out", _ => new OutRequest { Where = "到三组走访" }, '!', Servants, None),
        EndpointRow.Call($"POST {Api}/duties/{{id:guid}}/back", t => $"{Api}/duties/{t.Rosters.Away.Id}/back", '!', Servants, None),
        EndpointRow.Call($"GET {Api}/duty-doors/{{code}}", t => $"{Api}/duty-doors/{t.Rosters.Roster.DoorCode}", '+', All, All),
        EndpointRow.Call($"POST {Api}/duty-doors/{{code}}/check-in", t => $"{Api}/duty-doors/{t.Rosters.Roster.DoorCode}/check-in", '!', Servants, None),
        EndpointRow.Call($"GET {Api}/duties/{{id:guid}}/swap-choices", t => $"{Api}/duties/{t.Rosters.Soon.Id}/swap-choices", '!', Servants, None),
        EndpointRow.Send($"POST {Api}/duty-swaps", _ => $"{Api}/duty-swaps", t => new ShiftSwapRequest { AssignmentId = t.Rosters.Soon.Id }, '!', Servants, None),
        EndpointRow.Call($"POST {Api}/duty-swaps/{{id:guid}}/answer", t => $"{Api}/duty-swaps/{t.Rosters.Asked.Id}/answer?accept=true", '!', Servants, None),
        EndpointRow.Send($"POST {Api}/duty-swaps/{{id:guid}}/decide", t => $"{Api}/duty-swaps/{t.Rosters.Accepted.Id}/decide", _ => new ShiftSwapDecision { Approve = true }, '!', Administrators, None),
        EndpointRow.Call($"POST {Api}/duty-swaps/{{id:guid}}/withdraw", t => $"{Api}/duty-swaps/{t.Rosters.Sent.Id}/withdraw", '!', Servants, None),
        EndpointRow.Send($"POST {Api}/duty-log", _ => $"{Api}/duty-log", t => t.Rosters.Entry(), '!', Servants, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/duty-log", t => $"{Api}/centers/{t.Center}/duty-log?text=医保", '!', All, None),
        EndpointRow.Call($"GET {Api}/rosters/{{id:guid}}/statistics", t => $"{Api}/rosters/{t.Rosters.Roster.Id}/statistics?year=2026", '!', All, None),
        EndpointRow.Call($"GET {Api}/duty-feeds", t => $"{Api}/duty-feeds?rosterId={t.Rosters.Roster.Id}", '!', All, None),
        EndpointRow.Call($"POST {Api}/duty-feeds/reset", t => $"{Api}/duty-feeds/reset?rosterId={t.Rosters.Roster.Id}", '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/public-duties", t => $"{Api}/centers/{t.Center}/public-duties?year=2026&month=11", '+', All, All),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/public-duties-today", t => $"{Api}/centers/{t.Center}/public-duties-today", '+', All, All),
        EndpointRow.Call("GET /feeds/duty/{secret:length(22)}.ics", _ => "/feeds/duty/0123456789012345678901.ics", '?', NotThere, NotThere),
    ];
}
