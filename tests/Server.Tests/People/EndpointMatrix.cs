using System.Net.Http.Headers;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Centers;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Resources;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>Every endpoint, and who gets what from it; read like <see cref="ServiceMatrix"/>.</summary>
internal static class EndpointMatrix
{
    private const string Api = "/api/v1";
    private const string All = "++++++";
    private const string None = "xxxxxx";
    private const string NotThere = "??????";
    private const string SignInFirst = "!!!!!!";
    private const string Administrators = "+++xxx";
    private const string County = "+xxxxx";
    private const string Bookers = "+++++x";
    private const string WithPersonalData = "++++xx";

    public static IReadOnlyList<EndpointRow> Rows { get; } = [.. Site(), .. Accounts(), .. People(), .. Places(), .. Bookings(), .. Closures(), .. Activities(), .. Plans(), .. Notices(), .. Reminders(), .. RosterEndpointMatrix.Rows];

    private static IEnumerable<EndpointRow> Site() =>
    [
        EndpointRow.Call("GET /preferences/elder", _ => "/preferences/elder?on=true&return=/", '+', All, All),
        EndpointRow.Call("GET /preferences/theme", _ => "/preferences/theme?value=dark&return=/", '+', All, All),
        EndpointRow.Call("GET /session/alive", _ => "/session/alive", '!', All, All),
        EndpointRow.Call("POST /logout", _ => "/logout", '+', All, All),
        EndpointRow.Call("* /health/live", _ => "/health/live", '+', All, All),
        EndpointRow.Call("* /health/ready", _ => "/health/ready", '+', All, All),
        EndpointRow.Call("GET /api/{documentName}/openapi.json", _ => "/api/v1/openapi.json", '+', All, All),
        EndpointRow.Call("GET /feeds/{secret:length(22)}.ics", _ => "/feeds/0123456789012345678901.ics", '?', NotThere, NotThere),
    ];

    private static IEnumerable<EndpointRow> Accounts() =>
    [
        EndpointRow.Send($"POST {Api}/tokens", _ => $"{Api}/tokens", t => new SignInRequest { UserName = t.Cadre.UserName!, Password = TestCounty.Password }, '+', All, All),
        EndpointRow.Send($"POST {Api}/tokens/refresh", _ => $"{Api}/tokens/refresh", _ => new { refreshToken = "wrong" }, '!', SignInFirst, SignInFirst),
        EndpointRow.Call($"GET {Api}/me", _ => $"{Api}/me", '!', All, All),
        EndpointRow.Send($"POST {Api}/me/password", _ => $"{Api}/me/password", _ => ServiceMatrix.NewPassword(), '!', All, All),
        EndpointRow.Call($"POST {Api}/me/sign-out-everywhere", _ => $"{Api}/me/sign-out-everywhere", '!', All, All),
        EndpointRow.Call($"GET {Api}/audit", _ => $"{Api}/audit", '!', Administrators, Administrators),
        EndpointRow.Call($"GET {Api}/audit/export", _ => $"{Api}/audit/export?subjectId=nothing", '!', Administrators, Administrators),
    ];

    private static IEnumerable<EndpointRow> People() =>
    [
        EndpointRow.Call($"GET {Api}/people", t => $"{Api}/people?unitId={t.Village.Id}", '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/people", _ => $"{Api}/people", ServiceMatrix.NewPerson, '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/people/{{id:guid}}/roles", t => $"{Api}/people/{t.Cadre.Id}/roles", t => new { role = "Organiser", unitId = t.Village.Id }, '!', Administrators, None),
        EndpointRow.Call($"DELETE {Api}/people/roles/{{grantId:guid}}", t => $"{Api}/people/roles/{t.CadreGrant.Id}", '!', Administrators, None),
        EndpointRow.Call($"POST {Api}/people/{{id:guid}}/password-reset", t => $"{Api}/people/{t.Cadre.Id}/password-reset", '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/people/{{id:guid}}/disabled", t => $"{Api}/people/{t.Cadre.Id}/disabled", _ => new { disabled = true }, '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/people/{{id:guid}}/phone", t => $"{Api}/people/{t.Cadre.Id}/phone", '!', WithPersonalData, None),
        EndpointRow.Call($"GET {Api}/units", _ => $"{Api}/units", '!', Administrators, Administrators),
        EndpointRow.Send($"POST {Api}/units", _ => $"{Api}/units", t => new UnitRequest { ParentId = t.Village.Id, Name = "第一网格", Kind = UnitKind.Grid }, '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/units/{{id:guid}}", t => $"{Api}/units/{t.Bare.Id}", t => new UnitRequest { ParentId = t.Village.Id, Name = "新名称" }, '!', Administrators, None),
    ];

    private static IEnumerable<EndpointRow> Places() =>
    [
        EndpointRow.Call($"GET {Api}/centers", _ => $"{Api}/centers", '+', All, All),
        EndpointRow.Call($"GET {Api}/centers/{{id:guid}}", t => $"{Api}/centers/{t.Center}", '+', All, All),
        EndpointRow.Send($"POST {Api}/centers", _ => $"{Api}/centers", t => new CenterRequest { UnitId = t.Bare.Id, DisplayName = "新中心" }, '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/centers/{{id:guid}}", t => $"{Api}/centers/{t.Center}", t => new CenterRequest { UnitId = t.Center, DisplayName = "新名称" }, '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/rooms", t => $"{Api}/centers/{t.Center}/rooms", '+', All, All),
        EndpointRow.Call($"GET {Api}/rooms/{{id:guid}}", t => $"{Api}/rooms/{t.Room.Id}", '+', All, All),
        EndpointRow.Send($"POST {Api}/rooms", _ => $"{Api}/rooms", t => t.NewRoom(), '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/rooms/{{id:guid}}", t => $"{Api}/rooms/{t.Room.Id}", t => t.ChangedRoom(), '!', Administrators, None),
        new($"PUT {Api}/rooms/{{id:guid}}/photo", t => $"{Api}/rooms/{t.Room.Id}/photo", _ => Png(), '!', Administrators, None),
    ];

    private static IEnumerable<EndpointRow> Bookings() =>
    [
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/board", t => $"{Api}/centers/{t.Center}/board?day=2026-11-24", '!', All, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/public-board", t => $"{Api}/centers/{t.Center}/public-board?day=2026-11-24", '+', All, All),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/public-schedule", t => $"{Api}/centers/{t.Center}/public-schedule?from=2026-11-24&to=2026-11-30", '+', All, All),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/schedule", t => $"{Api}/centers/{t.Center}/schedule?from=2026-11-24&to=2026-11-30", '!', All, None),
        EndpointRow.Call($"GET {Api}/rooms/{{roomId:guid}}/schedule", t => $"{Api}/rooms/{t.Room.Id}/schedule?from=2026-11-24&to=2026-11-30", '!', All, None),
        EndpointRow.Send($"POST {Api}/rooms/find", _ => $"{Api}/rooms/find", ServiceMatrix.Find, '!', All, None),
        EndpointRow.Send($"POST {Api}/rooms/find-everywhere", _ => $"{Api}/rooms/find-everywhere", ServiceMatrix.Find, '!', All, All),
        EndpointRow.Send($"POST {Api}/bookings", _ => $"{Api}/bookings", t => t.Request(), '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/bookings/check", _ => $"{Api}/bookings/check", t => t.Request(), '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/bookings/alternatives", _ => $"{Api}/bookings/alternatives", t => t.Request(), '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/bookings/resources", _ => $"{Api}/bookings/resources", t => t.Request(), '!', Bookers, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/resources", t => $"{Api}/centers/{t.Center}/resources", '!', All, None),
        EndpointRow.Send($"POST {Api}/resources", _ => $"{Api}/resources", t => new ResourceRequest { CenterId = t.Center, Name = "折叠椅", Count = 20 }, '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/resources/{{id:guid}}", t => $"{Api}/resources/{t.Resource}", t => new ResourceRequest { CenterId = t.Center, Name = "话筒", Count = 3 }, '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/bookings/mine", _ => $"{Api}/bookings/mine", '!', All, All),
        EndpointRow.Call($"GET {Api}/bookings/waiting", _ => $"{Api}/bookings/waiting", '!', All, All),
        EndpointRow.Call($"GET {Api}/bookings/{{id:guid}}", t => $"{Api}/bookings/{t.Booking.Id}", '!', All, None),
        EndpointRow.Call($"GET {Api}/bookings/{{id:guid}}/phone", t => $"{Api}/bookings/{t.Booking.Id}/phone", '!', WithPersonalData, None),
        EndpointRow.Call($"GET {Api}/bookings/{{id:guid}}/on-behalf-phone", t => $"{Api}/bookings/{t.Booking.Id}/on-behalf-phone", '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/reports/rooms", t => $"{Api}/reports/rooms?centerId={t.Center}&from=2026-11-01&to=2026-11-30", '!', All, None),
        EndpointRow.Call($"GET {Api}/reports/rooms/export", t => $"{Api}/reports/rooms/export?centerId={t.Center}&from=2026-11-01&to=2026-11-30", '!', All, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/bookings/export", t => $"{Api}/centers/{t.Center}/bookings/export?from=2026-11-01&to=2026-11-30&format=Xlsx", '!', All, None),
        EndpointRow.Call($"GET {Api}/teams", t => $"{Api}/teams?centerId={t.Center}", '!', All, None),
        EndpointRow.Send($"POST {Api}/teams", _ => $"{Api}/teams", ServiceMatrix.NewTeam, '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/teams/{{id:guid}}", t => $"{Api}/teams/{t.Team}", ServiceMatrix.NewTeam, '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/bookings/{{id:guid}}", t => $"{Api}/bookings/{t.Booking.Id}", t => t.Moved(t.Booking), '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/bookings/{{id:guid}}/approve", t => $"{Api}/bookings/{t.Asked.Id}/approve", t => new { version = t.Asked.Version }, '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/bookings/{{id:guid}}/reject", t => $"{Api}/bookings/{t.Asked.Id}/reject", t => new { version = t.Asked.Version, reason = "另有安排" }, '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/bookings/{{id:guid}}/cancel", t => $"{Api}/bookings/{t.Booking.Id}/cancel", _ => new { reason = "另有安排" }, '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/approvals/decisions", _ => $"{Api}/approvals/decisions", ServiceMatrix.Decisions, '!', Administrators, Administrators),
        EndpointRow.Call($"GET {Api}/approvals/delegations", _ => $"{Api}/approvals/delegations", '!', All, All),
        EndpointRow.Call($"GET {Api}/approvals/delegations/choices", _ => $"{Api}/approvals/delegations/choices", '!', Administrators, Administrators),
        EndpointRow.Send($"POST {Api}/approvals/delegations", _ => $"{Api}/approvals/delegations", ServiceMatrix.Delegation, '!', Administrators, None),
        EndpointRow.Call($"DELETE {Api}/approvals/delegations/{{id:guid}}", _ => $"{Api}/approvals/delegations/{Guid.Empty}", '!', NotThere, NotThere),
        EndpointRow.Send($"POST {Api}/waiting", _ => $"{Api}/waiting", t => t.Taken(), '!', Bookers, None),
        EndpointRow.Call($"POST {Api}/bookings/{{id:guid}}/accept", t => $"{Api}/bookings/{t.Offered.Id}/accept", '!', Bookers, None),
        EndpointRow.Call($"POST {Api}/bookings/{{id:guid}}/check-in", t => $"{Api}/bookings/{t.Running.Id}/check-in", '!', Administrators, None),
        EndpointRow.Call($"POST {Api}/bookings/{{id:guid}}/release", t => $"{Api}/bookings/{t.Running.Id}/release", '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/bookings/{{id:guid}}/forgive", t => $"{Api}/bookings/{t.Missed.Id}/forgive", _ => new { reason = "忘记签到" }, '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/rooms/{{roomId:guid}}/door", t => $"{Api}/rooms/{t.Room.Id}/door", '+', All, All),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/no-shows", t => $"{Api}/centers/{t.Center}/no-shows?from=2026-11-01&to=2026-11-30", '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/centers/{{centerId:guid}}/no-show-limit", t => $"{Api}/centers/{t.Center}/no-show-limit", _ => new { count = 3, withinDays = 30, forDays = 14, effect = "MayNotBook" }, '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/feeds/{{kind}}/{{subjectId:guid}}", t => $"{Api}/feeds/Center/{t.Center}", '!', Administrators, None),
        EndpointRow.Call($"POST {Api}/feeds/{{kind}}/{{subjectId:guid}}/reset", t => $"{Api}/feeds/Room/{t.Room.Id}/reset", '!', Administrators, None),
    ];

    /// <summary>A code that nobody has.</summary>
    private static readonly object NoCode = new { code = "K7QM2XBD", phoneEnd = "1234", people = 2 };

    private static IEnumerable<EndpointRow> Activities() =>
    [
        EndpointRow.Send($"POST {Api}/activities", _ => $"{Api}/activities", t => t.Calendar.NewActivity(t.Room.Id), '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/activities/check", _ => $"{Api}/activities/check", t => t.Calendar.NewActivity(t.Room.Id), '!', Bookers, None),
        EndpointRow.Call($"GET {Api}/activities/organisers", t => $"{Api}/activities/organisers?centerId={t.Center}", '!', Bookers, None),
        EndpointRow.Call($"GET {Api}/activities/{{id:guid}}", t => $"{Api}/activities/{t.Calendar.Activity.Id}", '!', All, None),
        EndpointRow.Send($"PUT {Api}/activities/{{id:guid}}", t => $"{Api}/activities/{t.Calendar.Activity.Id}", t => t.Calendar.Change(), '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/activities/{{id:guid}}/check", t => $"{Api}/activities/{t.Calendar.Activity.Id}/check", t => t.Calendar.Change(), '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/activities/{{id:guid}}/cancel", t => $"{Api}/activities/{t.Calendar.Activity.Id}/cancel", _ => new { reason = "天气不好" }, '!', Bookers, None),
        new EndpointRow($"PUT {Api}/activities/{{id:guid}}/poster", t => $"{Api}/activities/{t.Calendar.Activity.Id}/poster", _ => Png(), '!', Bookers, None),
        EndpointRow.Call($"GET {Api}/activity-months/{{year:int}}/{{month:int}}", t => $"{Api}/activity-months/2026/11?centerId={t.Center}", '!', All, None),
        EndpointRow.Send($"POST {Api}/activity-months/submit", _ => $"{Api}/activity-months/submit", t => t.Calendar.Step(MonthStatus.Draft), '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/activity-months/return", _ => $"{Api}/activity-months/return", t => t.Calendar.Return(), '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/activity-months/approve", _ => $"{Api}/activity-months/approve", t => t.Calendar.Step(MonthStatus.Submitted), '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/activity-months/publish", _ => $"{Api}/activity-months/publish", t => t.Calendar.Step(MonthStatus.Approved), '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/activity-months/archive", _ => $"{Api}/activity-months/archive", t => t.Calendar.Step(MonthStatus.Published), '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/activity-months/comments", _ => $"{Api}/activity-months/comments", t => t.Calendar.NewComment(), '!', Bookers, None),
        EndpointRow.Call($"POST {Api}/activity-months/comments/{{id:guid}}/resolve", t => $"{Api}/activity-months/comments/{t.Calendar.Comment}/resolve", '!', Bookers, None),
        EndpointRow.Call($"GET {Api}/public/centers/{{centerId:guid}}/activities", t => $"{Api}/public/centers/{t.Center}/activities?from=2026-11-01&to=2026-12-01", '+', All, All),
        EndpointRow.Call($"GET {Api}/public/centers/{{centerId:guid}}/months/{{year:int}}/{{month:int}}", t => $"{Api}/public/centers/{t.Center}/months/2026/11", '+', All, All),
        EndpointRow.Call($"GET {Api}/public/centers/{{centerId:guid}}/calendar-choices", t => $"{Api}/public/centers/{t.Center}/calendar-choices", '+', All, All),
        EndpointRow.Call($"GET {Api}/public/activities/{{id:guid}}", t => $"{Api}/public/activities/{t.Calendar.Public.Id}", '+', All, All),
        EndpointRow.Send($"POST {Api}/public/activities/{{id:guid}}/registrations", t => $"{Api}/public/activities/{t.Calendar.Public.Id}/registrations", _ => ServiceMatrix.Coming(), '+', All, All),
        EndpointRow.Send($"POST {Api}/public/activities/{{id:guid}}/ratings", t => $"{Api}/public/activities/{t.Calendar.Public.Id}/ratings", _ => new { stars = 5 }, '+', All, All),
        EndpointRow.Send($"POST {Api}/public/registrations/find", _ => $"{Api}/public/registrations/find", _ => NoCode, '?', NotThere, NotThere),
        EndpointRow.Send($"POST {Api}/public/registrations/change", _ => $"{Api}/public/registrations/change", _ => NoCode, '?', NotThere, NotThere),
        EndpointRow.Send($"POST {Api}/public/registrations/cancel", _ => $"{Api}/public/registrations/cancel", _ => NoCode, '?', NotThere, NotThere),
        EndpointRow.Send($"POST {Api}/public/registrations/check-in", _ => $"{Api}/public/registrations/check-in", _ => NoCode, '?', NotThere, NotThere),
        EndpointRow.Call($"GET {Api}/activities/{{id:guid}}/registrations", t => $"{Api}/activities/{t.Calendar.Public.Id}/registrations", '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/activities/{{id:guid}}/registrations", t => $"{Api}/activities/{t.Calendar.Public.Id}/registrations", _ => ServiceMatrix.Coming(), '!', Bookers, None),
        EndpointRow.Send($"PUT {Api}/activities/{{id:guid}}/walk-ins", t => $"{Api}/activities/{t.Calendar.Public.Id}/walk-ins", _ => new { villagers = 3, visitors = 1 }, '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/registrations/{{id:guid}}/check-in", t => $"{Api}/registrations/{t.Calendar.Registration.Id}/check-in", _ => new { people = 2 }, '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/registrations/{{id:guid}}/cancel", t => $"{Api}/registrations/{t.Calendar.Registration.Id}/cancel", _ => new { }, '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/registrations/{{id:guid}}/phone", t => $"{Api}/registrations/{t.Calendar.Registration.Id}/phone", _ => new { }, '!', WithPersonalData, None),
        EndpointRow.Call($"GET {Api}/activities/{{id:guid}}/report", t => $"{Api}/activities/{t.Calendar.Public.Id}/report", '!', All, None),
        EndpointRow.Send($"PUT {Api}/activities/{{id:guid}}/report", t => $"{Api}/activities/{t.Calendar.Public.Id}/report", _ => new { text = "到场18人" }, '!', Bookers, None),
        new EndpointRow($"POST {Api}/activities/{{id:guid}}/photos", t => $"{Api}/activities/{t.Calendar.Public.Id}/photos", _ => Png(), '!', Bookers, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/activity-report/{{year:int}}", t => $"{Api}/centers/{t.Center}/activity-report/2026", '!', All, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/activity-report/{{year:int}}/export", t => $"{Api}/centers/{t.Center}/activity-report/2026/export", '!', All, None),
        EndpointRow.Call("GET /feeds/centers/{centerId:guid}.ics", t => $"/feeds/centers/{t.Center}.ics", '+', All, All),
        EndpointRow.Call("GET /feeds/activities/{id:guid}.ics", t => $"/feeds/activities/{t.Calendar.Public.Id}.ics", '+', All, All),
    ];

    private static IEnumerable<EndpointRow> Plans() =>
    [
        EndpointRow.Call($"GET {Api}/activity-plans/{{year:int}}", t => $"{Api}/activity-plans/2026?centerId={t.Center}", '!', All, None),
        EndpointRow.Send($"PUT {Api}/activity-plans/months", _ => $"{Api}/activity-plans/months", t => t.Calendar.Theme(), '!', Bookers, None),
        EndpointRow.Send($"PUT {Api}/activity-plans/targets", _ => $"{Api}/activity-plans/targets", t => t.Calendar.Targets(), '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/activity-plans/items", _ => $"{Api}/activity-plans/items", t => t.Calendar.NewItem(), '!', Bookers, None),
        EndpointRow.Send($"PUT {Api}/activity-plans/items/{{id:guid}}", t => $"{Api}/activity-plans/items/{t.Calendar.Item}", t => t.Calendar.NewItem(), '!', Bookers, None),
        EndpointRow.Call($"DELETE {Api}/activity-plans/items/{{id:guid}}", t => $"{Api}/activity-plans/items/{t.Calendar.Item}", '!', Bookers, None),
        new EndpointRow($"POST {Api}/activity-plans/workbook", t => $"{Api}/activity-plans/workbook?centerId={t.Center}", _ => new StreamContent(MatrixCalendar.Workbook()), '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/activity-plans/import/preview", _ => $"{Api}/activity-plans/import/preview", t => t.Calendar.Import(), '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/activity-plans/import", _ => $"{Api}/activity-plans/import", t => t.Calendar.Import(), '!', Bookers, None),
        EndpointRow.Call($"POST {Api}/activity-plans/{{year:int}}/copy", t => $"{Api}/activity-plans/2027/copy?centerId={t.Center}", '!', Bookers, None),
    ];

    private static IEnumerable<EndpointRow> Closures() =>
    [
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/blackouts", t => $"{Api}/centers/{t.Center}/blackouts", '!', All, None),
        EndpointRow.Send($"POST {Api}/blackouts/preview", _ => $"{Api}/blackouts/preview", t => t.NewBlackout(), '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/blackouts", _ => $"{Api}/blackouts", t => t.NewBlackout(), '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/blackouts/{{id:guid}}/end", t => $"{Api}/blackouts/{t.Blackout.Id}/end", '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/blackouts/{{id:guid}}/end", t => $"{Api}/blackouts/{t.Blackout.Id}/end", t => new { version = t.Blackout.Version }, '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/rooms/{{id:guid}}/hours/preview", t => $"{Api}/rooms/{t.Room.Id}/hours/preview", t => new { room = t.ChangedRoom() }, '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/rooms/{{id:guid}}/hours", t => $"{Api}/rooms/{t.Room.Id}/hours", t => new { room = t.ChangedRoom() }, '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/bookings/bump/preview", _ => $"{Api}/bookings/bump/preview", t => t.Request(), '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/bookings/bump", _ => $"{Api}/bookings/bump", ServiceMatrix.NewBump, '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/bump-protection", t => $"{Api}/centers/{t.Center}/bump-protection", '!', All, None),
        EndpointRow.Send($"PUT {Api}/centers/{{centerId:guid}}/bump-protection", t => $"{Api}/centers/{t.Center}/bump-protection", _ => new { purposes = Array.Empty<int>() }, '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/booking-series/check", _ => $"{Api}/booking-series/check", ServiceMatrix.Weekly, '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/booking-series", _ => $"{Api}/booking-series", ServiceMatrix.Weekly, '!', Bookers, None),
        EndpointRow.Call($"GET {Api}/booking-series/{{id:guid}}", t => $"{Api}/booking-series/{t.Series}", '!', All, None),
        EndpointRow.Send($"POST {Api}/bookings/{{id:guid}}/series/check", t => $"{Api}/bookings/{t.Own.Id}/series/check", t => ServiceMatrix.Following(t, t.Own), '!', Bookers, None),
        EndpointRow.Send($"PUT {Api}/bookings/{{id:guid}}/series", t => $"{Api}/bookings/{t.Own.Id}/series", t => ServiceMatrix.Following(t, t.Own), '!', Bookers, None),
        EndpointRow.Send($"POST {Api}/bookings/{{id:guid}}/series/cancel", t => $"{Api}/bookings/{t.Own.Id}/series/cancel", _ => new { reason = "另有安排", scope = "This" }, '!', Bookers, None),
        EndpointRow.Call($"GET {Api}/quotas", t => $"{Api}/quotas?centerId={t.Center}", '!', All, None),
        EndpointRow.Send($"POST {Api}/quotas", _ => $"{Api}/quotas", ServiceMatrix.NewQuota, '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/quotas/{{id:guid}}", t => $"{Api}/quotas/{t.Quota}", ServiceMatrix.NewQuota, '!', Administrators, None),
        EndpointRow.Call($"DELETE {Api}/quotas/{{id:guid}}", t => $"{Api}/quotas/{t.Quota}", '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/quotas/left", _ => $"{Api}/quotas/left", t => t.Request(), '!', Bookers, None),
        // To this machine or with its own key only; whoever is signed in makes no difference.
        EndpointRow.Call("GET /metrics", _ => "/metrics", 'x', None, None),
        EndpointRow.Call($"GET {Api}/jobs", _ => $"{Api}/jobs", '!', County, County),
        EndpointRow.Call($"GET {Api}/jobs/runs", _ => $"{Api}/jobs/runs", '!', County, County),
        EndpointRow.Send($"POST {Api}/jobs/{{name}}/run", _ => $"{Api}/jobs/ForgetOldRowsJob/run", _ => new { }, '!', County, County),
        EndpointRow.Send($"POST {Api}/jobs/{{name}}/pause", _ => $"{Api}/jobs/ForgetOldRowsJob/pause", _ => new { reason = "检查" }, '!', County, County),
        EndpointRow.Send($"POST {Api}/jobs/{{name}}/resume", _ => $"{Api}/jobs/ForgetOldRowsJob/resume", _ => new { }, '!', County, County),
        EndpointRow.Call($"GET {Api}/holidays", _ => $"{Api}/holidays", '+', All, All),
        EndpointRow.Send($"POST {Api}/holidays/preview", _ => $"{Api}/holidays/preview", _ => new { text = ServiceMatrix.Notice }, '!', County, County),
        EndpointRow.Send($"POST {Api}/holidays", _ => $"{Api}/holidays", _ => new { text = ServiceMatrix.Notice }, '!', County, County),
    ];

    private static IEnumerable<EndpointRow> Notices() =>
    [
        EndpointRow.Call($"GET {Api}/inbox", _ => $"{Api}/inbox", '!', All, All),
        EndpointRow.Call($"GET {Api}/inbox/unread-count", _ => $"{Api}/inbox/unread-count", '!', All, All),
        EndpointRow.Call($"POST {Api}/inbox/{{id:guid}}/read", t => $"{Api}/inbox/{t.Message}/read", '!', All, All),
        EndpointRow.Call($"POST {Api}/inbox/read-all", _ => $"{Api}/inbox/read-all", '!', All, All),
        EndpointRow.Call($"GET {Api}/notice-channels", t => $"{Api}/notice-channels?unitId={t.Center}", '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/notice-channels", _ => $"{Api}/notice-channels", ServiceMatrix.NewChannel, '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/notice-channels/{{id:guid}}", t => $"{Api}/notice-channels/{t.Channel}", ServiceMatrix.NewChannel, '!', Administrators, None),
        EndpointRow.Call($"DELETE {Api}/notice-channels/{{id:guid}}", t => $"{Api}/notice-channels/{t.Channel}", '!', Administrators, None),
        EndpointRow.Call($"PUT {Api}/notice-channels/{{id:guid}}/paused", t => $"{Api}/notice-channels/{t.Channel}/paused?paused=true", '!', Administrators, None),
        EndpointRow.Call($"POST {Api}/notice-channels/{{id:guid}}/test", t => $"{Api}/notice-channels/{t.Channel}/test", '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/deliveries", t => $"{Api}/deliveries?unitId={t.Center}", '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/deliveries/hours", t => $"{Api}/deliveries/hours?unitId={t.Center}", '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/deliveries/queues", t => $"{Api}/deliveries/queues?unitId={t.Center}", '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/deliveries/{{id:guid}}", t => $"{Api}/deliveries/{t.Delivery}", '!', Administrators, None),
        EndpointRow.Call($"POST {Api}/deliveries/{{id:guid}}/retry", t => $"{Api}/deliveries/{t.Delivery}/retry", '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/deliveries/{{id:guid}}/mend", t => $"{Api}/deliveries/{t.Delivery}/mend", _ => new MendRequest { Title = "提醒", Text = "改正后的内容" }, '!', Administrators, None),
        EndpointRow.Call($"POST {Api}/deliveries/retry-all", t => $"{Api}/deliveries/retry-all?unitId={t.Center}&channelId={t.Channel}", '!', Administrators, None),
    ];

    private static IEnumerable<EndpointRow> Reminders() =>
    [
        EndpointRow.Call($"GET {Api}/reminders/mine", _ => $"{Api}/reminders/mine", '!', All, All),
        EndpointRow.Call($"GET {Api}/reminders/count", _ => $"{Api}/reminders/count", '!', All, All),
        EndpointRow.Call($"GET {Api}/reminders/{{id:guid}}", t => $"{Api}/reminders/{t.Reminder.Id}", '!', All, None),
        EndpointRow.Call($"POST {Api}/reminders/{{id:guid}}/acknowledge", t => $"{Api}/reminders/{t.OwnReminder.Id}/acknowledge", '!', All, None),
        EndpointRow.Send($"POST {Api}/reminders/{{id:guid}}/complete", t => $"{Api}/reminders/{t.Reminder.Id}/complete", _ => new { note = "已办" }, '!', Administrators, None),
        new($"PUT {Api}/reminders/{{id:guid}}/complete", t => $"{Api}/reminders/{t.OwnReminder.Id}/complete", _ => Png(), '!', All, None),
        EndpointRow.Send($"POST {Api}/reminders/waive", _ => $"{Api}/reminders/waive", ServiceMatrix.Waiver, '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/reminders/{{id:guid}}/photo", t => $"{Api}/reminders/{t.Reminder.Id}/photo", '!', NotThere, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/reminders", t => $"{Api}/centers/{t.Center}/reminders?from=2026-11-01&to=2026-11-30", '!', All, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/reminder-year", t => $"{Api}/centers/{t.Center}/reminder-year?year=2026", '!', All, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/reminder-compliance", t => $"{Api}/centers/{t.Center}/reminder-compliance?from=2026-11-01&to=2026-11-30", '!', All, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/reminder-rules", t => $"{Api}/centers/{t.Center}/reminder-rules", '!', All, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/reminder-people", t => $"{Api}/centers/{t.Center}/reminder-people", '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/reminder-presets", t => $"{Api}/centers/{t.Center}/reminder-presets", '!', All, None),
        EndpointRow.Send($"PUT {Api}/centers/{{centerId:guid}}/reminder-presets", t => $"{Api}/centers/{t.Center}/reminder-presets", _ => ServiceMatrix.Presets(), '!', Administrators, None),
        EndpointRow.Send($"POST {Api}/reminder-rules", _ => $"{Api}/reminder-rules", ServiceMatrix.NewReminderRule, '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/reminder-rules/{{id:guid}}", t => $"{Api}/reminder-rules/{t.ReminderRule.Id}", '!', All, None),
        EndpointRow.Send($"PUT {Api}/reminder-rules/{{id:guid}}", t => $"{Api}/reminder-rules/{t.ReminderRule.Id}", ServiceMatrix.NewReminderRule, '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/reminder-rules/{{id:guid}}/paused", t => $"{Api}/reminder-rules/{t.ReminderRule.Id}/paused", _ => new { paused = false }, '!', Administrators, None),
        EndpointRow.Call($"DELETE {Api}/reminder-rules/{{id:guid}}", t => $"{Api}/reminder-rules/{t.ReminderRule.Id}", '!', Administrators, None),
        EndpointRow.Call($"GET {Api}/centers/{{centerId:guid}}/expiring-things", t => $"{Api}/centers/{t.Center}/expiring-things", '!', All, None),
        EndpointRow.Send($"POST {Api}/expiring-things", _ => $"{Api}/expiring-things", ServiceMatrix.NewThing, '!', Administrators, None),
        EndpointRow.Send($"PUT {Api}/expiring-things/{{id:guid}}", t => $"{Api}/expiring-things/{t.Thing}", ServiceMatrix.NewThing, '!', Administrators, None),
        EndpointRow.Call($"DELETE {Api}/expiring-things/{{id:guid}}", t => $"{Api}/expiring-things/{t.Thing}", '!', Administrators, None),
    ];

    private static StreamContent Png() => new(ServiceMatrix.Photo()) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
}
