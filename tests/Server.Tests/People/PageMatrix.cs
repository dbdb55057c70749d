namespace PartyMassCenter.Server.Tests.People;

/// <summary>Every page, and who sees it; read like <see cref="ServiceMatrix"/>.</summary>
internal static class PageMatrix
{
    private const string All = "++++++";
    private const string None = "xxxxxx";
    private const string Administrators = "+++xxx";

    public static IReadOnlyList<EndpointRow> Rows { get; } =
    [
        EndpointRow.Page("/", null, '+', All, All),
        EndpointRow.Page("/c/{Id:guid}", t => $"/c/{t.Center}", '+', All, All),
        EndpointRow.Page("/c/{Id:guid}/rooms/{RoomId:guid}", t => $"/c/{t.Center}/rooms/{t.Room.Id}", '+', All, All),
        EndpointRow.Page("/c/{Id:guid}/month", t => $"/c/{t.Center}/month", '+', All, All),
        EndpointRow.Page("/display/rooms/{Id:guid}", t => $"/display/rooms/{t.Room.Id}", '+', All, All),
        EndpointRow.Page("/display/centers/{Id:guid}", t => $"/display/centers/{t.Center}", '+', All, All),
        EndpointRow.Page("/rooms/{Id:guid}/check-in", t => $"/rooms/{t.Room.Id}/check-in", '+', All, All),
        EndpointRow.Page("/c/{Id:guid}/calendar", t => $"/c/{t.Center}/calendar?month=2026-11", '+', All, All),
        EndpointRow.Page("/c/{Id:guid}/subscribe", t => $"/c/{t.Center}/subscribe", '+', All, All),
        EndpointRow.Page("/c/{Id:guid}/poster", t => $"/c/{t.Center}/poster", '+', All, All),
        EndpointRow.Page("/activities/{Id:guid}", t => $"/activities/{t.Calendar.Public.Id}", '+', All, All),
        EndpointRow.Page("/activities/{Id:guid}/feedback", t => $"/activities/{t.Calendar.Public.Id}/feedback", '+', All, All),
        EndpointRow.Page("/registrations", null, '+', All, All),
        EndpointRow.Page("/login", null, '+', All, All),
        EndpointRow.Page("/setup", _ => "/setup?token=wrong", '+', All, All),
        EndpointRow.Page("/error", null, '+', All, All),
        EndpointRow.Page("/not-found", null, '+', All, All),

        // What it shows is that something is forbidden, and it shows that to everybody.
        EndpointRow.Page("/forbidden", null, 'x', None, None),
        EndpointRow.Page("/account/password", null, '!', All, All),
        EndpointRow.Page("/app", t => $"/app?center={t.Center}", '!', All, All),
        EndpointRow.Page("/app/account", null, '!', All, All),
        EndpointRow.Page("/app/approvals", null, '!', All, All),
        EndpointRow.Page("/app/approvals/delegations", null, '!', All, All),
        EndpointRow.Page("/app/audit", null, '!', Administrators, Administrators),
        EndpointRow.Page("/app/blackouts", t => $"/app/blackouts?center={t.Center}", '!', Administrators, Administrators),
        EndpointRow.Page("/app/blackouts/new", t => $"/app/blackouts/new?center={t.Center}", '!', Administrators, Administrators),
        EndpointRow.Page("/app/jobs", null, '!', "+xxxxx", "+xxxxx"),
        EndpointRow.Page("/app/holidays", null, '!', "+xxxxx", "+xxxxx"),
        EndpointRow.Page("/app/board", t => $"/app/board?center={t.Center}", '!', All, All),
        EndpointRow.Page("/app/bookings", null, '!', All, All),
        EndpointRow.Page("/app/bookings/{Id:guid}", t => $"/app/bookings/{t.Booking.Id}", '!', All, None),
        EndpointRow.Page("/app/bookings/{Id:guid}/slip", t => $"/app/bookings/{t.Booking.Id}/slip", '!', All, None),
        EndpointRow.Page("/app/find", t => $"/app/find?center={t.Center}", '!', All, All),
        EndpointRow.Page("/app/inbox", null, '!', All, All),
        EndpointRow.Page("/app/no-shows", t => $"/app/no-shows?center={t.Center}", '!', Administrators, Administrators),
        EndpointRow.Page("/app/people", t => $"/app/people?unit={t.Village.Id}", '!', Administrators, Administrators),
        EndpointRow.Page("/app/reminder-rules", t => $"/app/reminder-rules?center={t.Center}", '!', All, All),
        EndpointRow.Page("/app/reminder-rules/new", t => $"/app/reminder-rules/new?center={t.Center}", '!', Administrators, Administrators),
        EndpointRow.Page("/app/reminder-rules/presets", t => $"/app/reminder-rules/presets?center={t.Center}", '!', Administrators, Administrators),
        EndpointRow.Page("/app/reminder-rules/{Id:guid}", t => $"/app/reminder-rules/{t.ReminderRule.Id}?center={t.Center}", '!', Administrators, None),
        EndpointRow.Page("/app/reminder-things", t => $"/app/reminder-things?center={t.Center}", '!', All, All),
        EndpointRow.Page("/app/reminder-year", t => $"/app/reminder-year?center={t.Center}", '!', All, All),
        EndpointRow.Page("/app/reminders", t => $"/app/reminders?center={t.Center}", '!', All, All),
        EndpointRow.Page("/app/reminders/{Id:guid}", t => $"/app/reminders/{t.Reminder.Id}", '!', All, None),
        EndpointRow.Page("/app/reports/reminders", t => $"/app/reports/reminders?center={t.Center}", '!', All, All),
        EndpointRow.Page("/app/todo", null, '!', All, All),
        EndpointRow.Page("/app/reports/rooms", t => $"/app/reports/rooms?center={t.Center}", '!', All, All),
        EndpointRow.Page("/app/rooms", t => $"/app/rooms?center={t.Center}", '!', All, All),
        EndpointRow.Page("/app/rooms/labels", t => $"/app/rooms/labels?center={t.Center}", '!', Administrators, Administrators),
        EndpointRow.Page("/app/rooms/new", t => $"/app/rooms/new?center={t.Center}", '!', Administrators, Administrators),
        EndpointRow.Page("/app/rooms/{Id:guid}", t => $"/app/rooms/{t.Room.Id}", '!', All, None),
        EndpointRow.Page("/app/rooms/{Id:guid}/edit", t => $"/app/rooms/{t.Room.Id}/edit", '!', Administrators, None),
        EndpointRow.Page("/app/resources", t => $"/app/resources?center={t.Center}", '!', Administrators, Administrators),
        EndpointRow.Page("/app/settings", t => $"/app/settings?center={t.Center}", '!', Administrators, Administrators),
        EndpointRow.Page("/app/quotas", t => $"/app/quotas?center={t.Center}", '!', Administrators, Administrators),
        EndpointRow.Page("/app/teams", t => $"/app/teams?center={t.Center}", '!', Administrators, Administrators),
        EndpointRow.Page("/app/account/notices", null, '!', All, All),
        EndpointRow.Page("/app/notices", t => $"/app/notices?unit={t.Center}", '!', Administrators, None),
        EndpointRow.Page("/app/notices/broadcasts", t => $"/app/notices/broadcasts?unit={t.Center}", '!', Administrators, None),
        EndpointRow.Page("/app/notices/broadcasts/{Id:guid}", t => $"/app/notices/broadcasts/{t.Script}", '!', Administrators, None),
        EndpointRow.Page("/app/notices/channels", t => $"/app/notices/channels?unit={t.Center}", '!', Administrators, None),
        EndpointRow.Page("/app/notices/defaults", t => $"/app/notices/defaults?unit={t.Center}", '!', Administrators, None),
        EndpointRow.Page("/app/notices/templates", t => $"/app/notices/templates?unit={t.Center}", '!', Administrators, None),
        EndpointRow.Page("/app/units", null, '!', Administrators, Administrators),
    ];
}
