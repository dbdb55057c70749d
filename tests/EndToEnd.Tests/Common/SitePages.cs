using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.EndToEnd.Tests.Common;

/// <summary>Every page of the site.</summary>
internal static class SitePages
{
    public static IReadOnlyList<string> Public { get; } = ["/", "/c/{center}", "/c/{center}/rooms/{room}", "/c/{center}/month", "/c/{center}/calendar", "/c/{center}/calendar?view=list", "/c/{center}/subscribe", "/c/{center}/poster", "/c/{center}/duty", "/c/{center}/duty/print", "/duty/door/{door}", "/activities/{activity}", "/activities/{activity}/feedback", "/registrations", "/rooms/{room}/check-in", "/display/rooms/{room}", "/display/centers/{center}", "/login", "/setup?token=none", "/not-found", "/forbidden", "/error"];

    public static IReadOnlyList<string> Staff { get; } =
    [
        "/app", "/app/board", "/app/rooms", "/app/rooms/{room}", "/app/rooms/{room}/edit", "/app/rooms/new", "/app/rooms/labels", "/app/find", "/app/bookings", "/app/bookings/{booking}", "/app/bookings/{booking}/slip", "/app/teams", "/app/quotas", "/app/reports/rooms", "/app/no-shows", "/app/todo", "/app/reminders", "/app/reports/reminders",
        "/app/approvals", "/app/approvals/delegations", "/app/inbox", "/app/people", "/app/units", "/app/audit", "/app/account", "/app/resources", "/app/settings", "/app/blackouts", "/app/blackouts/new", "/app/reminder-rules", "/app/reminder-rules/new", "/app/reminder-rules/presets", "/app/reminder-year", "/app/reminder-things", "/account/password",
        "/app/activities", "/app/activities/broadcast", "/app/activities/new", "/app/activities/{activity}", "/app/activities/{planned}/edit", "/app/plan", "/app/activity-report",
        "/app/rosters", "/app/rosters/new", "/app/rosters/{roster}", "/app/rosters/{roster}/edit", "/app/rosters/{roster}/people", "/app/rosters/{roster}/statistics", "/app/duty", "/app/duty-log",
        "/app/account/notices", "/app/notices", "/app/notices/broadcasts", "/app/notices/broadcasts/{script}", "/app/notices/channels", "/app/notices/defaults", "/app/notices/templates",
    ];

    /// <summary>Pages of the county's administrator alone.</summary>
    public static IReadOnlyList<string> County { get; } = ["/app/holidays", "/app/jobs"];

    /// <summary>The path with a real centre, room and booking in it.</summary>
    public static async Task<string> FillAsync(Site site, string path)
    {
        if (!path.Contains('{', StringComparison.Ordinal)) return path;
        if (path.Contains("{planned}", StringComparison.Ordinal)) return path.Replace("{planned}", await PlannedAsync(site), StringComparison.Ordinal);
        if (path.Contains("{roster}", StringComparison.Ordinal)) return path.Replace("{roster}", await RosterAsync(site, "Id"), StringComparison.Ordinal);
        if (path.Contains("{door}", StringComparison.Ordinal)) return path.Replace("{door}", await RosterAsync(site, "DoorCode"), StringComparison.Ordinal);
        var (room, _) = await site.AddRoomAsync();
        var cadre = await site.Server.AsAsync(SampleAccounts.Cadre);
        var booking = await cadre.BookAsync(new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(9, 0), new TimeOnly(10, 0)).Build());
        return path.Replace("{center}", site.Server.CenterId.ToString(), StringComparison.Ordinal)
            .Replace("{room}", room.ToString(), StringComparison.Ordinal)
            .Replace("{activity}", path.Contains("{activity}", StringComparison.Ordinal) ? (await ActivityAsync(site)).ToString() : "", StringComparison.Ordinal)
            .Replace("{script}", (await ScriptAsync(site)).ToString(), StringComparison.Ordinal)
            .Replace("{booking}", booking.Must.Id.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A script for the loudspeaker, which the sample data has.</summary>
    private static async Task<Guid> ScriptAsync(Site site)
    {
        await using var connection = await site.Server.Database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT d."Id" FROM "Deliveries" d JOIN "NoticeChannels" c ON c."Id" = d."ChannelId" WHERE c."Kind" = 7 ORDER BY d."Id" """;
        return Guid.Parse((string)(await command.ExecuteScalarAsync())!);
    }

    /// <summary>A published activity, which the sample data has.</summary>
    private static async Task<string> ActivityAsync(Site site)
    {
        await using var connection = await site.Server.Database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Id" FROM "Activities" WHERE "Status" = 2 AND "NeedsRegistration" ORDER BY "Start" DESC LIMIT 1""";
        return (string)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>An activity that is being planned, which the sample data has.</summary>
    private static async Task<string> PlannedAsync(Site site)
    {
        await using var connection = await site.Server.Database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Id" FROM "Activities" WHERE "Status" = 1 ORDER BY "Start" DESC LIMIT 1""";
        return (string)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>The village cadres' roster, which the sample data has.</summary>
    private static async Task<string> RosterAsync(Site site, string column)
    {
        await using var connection = await site.Server.Database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT "{column}" FROM "Rosters" WHERE "Kind" = 1 ORDER BY "Id" LIMIT 1""";
        return (string)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>A window on the page: staff pages as the centre's administrator, or the county's.</summary>
    public static async Task<Visitor> OpenAsync(Site site, string path, Look look)
    {
        var visitor = Public.Contains(path)
            ? await site.VisitAsync(look)
            : await site.VisitAsAsync(County.Contains(path) ? SampleAccounts.County : SampleAccounts.CenterAdministrator, look);
        await visitor.GoAsync(await FillAsync(site, path));
        await Microsoft.Playwright.Assertions.Expect(visitor.Find("state-loading")).ToHaveCountAsync(0);
        return visitor;
    }
}
