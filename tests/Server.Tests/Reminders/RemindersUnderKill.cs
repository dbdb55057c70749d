using System.Data.Common;
using PartyMassCenter.Server.Tests.Bookings;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Notices;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Reminders;

/// <summary>Reminders that become due and late while the server is killed again and again, and a gateway for short messages to which their escalations go.</summary>
internal sealed class RemindersUnderKill : IAsyncDisposable
{
    private readonly NoticeSink sink;
    private readonly TestDatabase database;
    private readonly IReadOnlyList<DateTime> due;
    private readonly IReadOnlyList<Guid> responsible;
    private readonly Guid administrator;
    private readonly Guid channel;

    private RemindersUnderKill(NoticeSink sink, TestDatabase database, IReadOnlyList<DateTime> due, IReadOnlyList<Guid> responsible, Guid administrator, Guid channel) =>
        (this.sink, this.database, this.due, this.responsible, this.administrator, this.channel) = (sink, database, due, responsible, administrator, channel);

    private string OnTheGateway => $"""lower(CAST("ChannelId" AS text)) = '{channel}'""";

    /// <summary>One reminder in each of the next minutes, for another person each, late at once and escalated at once to the centre's administrator.</summary>
    /// <param name="minutes">At most as many as others serve the centre.</param>
    public static async Task<RemindersUnderKill> AddAsync(RunningServer place, int minutes)
    {
        var sink = await NoticeSink.StartAsync();
        var administrator = await place.AsAsync(SampleAccounts.CenterAdministrator);
        var channel = (await administrator.PostAsync<Guid>("notice-channels", new ChannelRequest
        {
            UnitId = place.CenterId,
            Kind = ChannelKind.Gateway,
            Name = "短信网关",
            Url = sink.Url("hook"),
            Secret = sink.Secret,
        })).Must;
        Guid own;
        await using (var connection = await place.Database.OpenAsync())
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = $"""UPDATE "AspNetUsers" SET "PhoneNumber" = '13800001234' WHERE "UserName" = '{SampleAccounts.CenterAdministrator}'""";
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
            command.CommandText = $"""SELECT "Id" FROM "AspNetUsers" WHERE "UserName" = '{SampleAccounts.CenterAdministrator}'""";
            own = Guid.Parse((await command.ExecuteScalarAsync())!.ToString()!);

            // No quiet hours: the test runs at any hour.
            command.CommandText = $"""
                INSERT INTO "NoticePreferences" ("Id", "PersonId", "EmailKinds", "GatewayKinds") SELECT "Id", "Id", 0, {NoticeKinds.Bit(NoticeKind.Escalation)} FROM "AspNetUsers" WHERE "UserName" = '{SampleAccounts.CenterAdministrator}'
                """;
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }

        var people = (await administrator.GetAsync<ReminderPerson[]>($"centers/{place.CenterId}/reminder-people")).Must.Where(p => p.Id != own).ToArray();
        var due = Enumerable.Range(1, minutes).Select(m => RunningServer.Now.AddMinutes(m)).Select(t => t.Date.AddMinutes(Math.Floor(t.TimeOfDay.TotalMinutes))).ToList();
        for (var n = 0; n < due.Count; n++)
        {
            _ = (await administrator.PostAsync<Guid>("reminder-rules", new ReminderRuleRequest
            {
                CenterId = place.CenterId,
                Title = Title(n),
                ResponsibleKind = ResponsibleKind.Person,
                PersonId = people[n].Id,
                Timing = new ReminderTiming(new OnceSchedule(DateOnly.FromDateTime(due[n])), TimeOnly.FromDateTime(due[n])),
                GraceMinutes = 0,
                Escalations = [new EscalationStep(0, UnitKind.Village, Role.CenterAdministrator)],
            })).Must;
        }

        return new RemindersUnderKill(sink, place.Database, due, [.. people.Take(due.Count).Select(p => p.Id)], own, channel);
    }

    /// <summary>
    /// Each exists once, everybody was told once of each step, alone or in a digest of what had gathered, and the gateway has what it was sent: a repetition only
    /// where nobody could know, under the same key.
    /// </summary>
    public async Task AssertToldOnceAsync()
    {
        var left = due[^1] > RunningServer.Now ? due[^1] - RunningServer.Now : TimeSpan.Zero;
        if (!await Eventually.Async(ToldAsync, left + TimeSpan.FromSeconds(150))) Assert.Fail($"the gateway has {sink.Taken.Count} messages, and still there is: {string.Join('\n', await WaitingAsync())}");
        Assert.Equal(due.Count, await Holds.CountAsync(database, """SELECT count(*) FROM "ReminderOccurrences" WHERE "Title" LIKE '夜查第%'"""));

        var written = await MessagesAsync("Outbox");
        Assert.Equal(written, await MessagesAsync("Inbox"));
        Assert.Equal(written.Distinct(), written);
        for (var n = 0; n < due.Count; n++)
        {
            var told = written.Where(m => m.Contains(Title(n), StringComparison.Ordinal)).ToList();
            Assert.True(
                told.Count == 2 && told.Count(m => Says(m, administrator, "逾期上报")) == 1 && told.Count(m => Says(m, responsible[n], "已经逾期")) == 1,
                $"{administrator} and {responsible[n]} were to be told once each, but:\n{string.Join('\n', told)}");
        }

        Assert.Equal(await SentAsync(), sink.Taken.Select(t => t.Key).Order(StringComparer.Ordinal));
        Assert.NotEmpty(sink.Taken);
        Assert.Empty(sink.Faults);
        Assert.True(sink.Repeated <= await Holds.CountAsync(database, """SELECT coalesce(sum("Unsure"), 0) FROM "Deliveries" """), $"{sink.Repeated} sent again");
    }

    public async ValueTask DisposeAsync() => await sink.DisposeAsync();

    /// <summary>Whether the message is the person's and of that step, by its own title or, where something else of the person's had waited too, in a digest.</summary>
    private static bool Says(string message, Guid person, string step) =>
        message.StartsWith($"{person} ", StringComparison.OrdinalIgnoreCase) && message.Contains(step, StringComparison.Ordinal);

    private static string Title(int n) => $"夜查第{n + 1}盏灯";

    /// <summary>All are escalated, and nothing waits on its way.</summary>
    private async Task<bool> ToldAsync() =>
        await Holds.CountAsync(database, $"""SELECT count(*) FROM "ReminderOccurrences" WHERE "Title" LIKE '夜查第%' AND "Level" = 1""") == due.Count
        && await Holds.CountAsync(database, """SELECT count(*) FROM "Outbox" WHERE "DeliveredUtc" IS NULL""") == 0
        && await Holds.CountAsync(database, $"""SELECT count(*) FROM "Deliveries" WHERE {OnTheGateway} AND "State" < 3""") == 0;

    /// <summary>What <see cref="ToldAsync"/> waits for, for who has to find out why it waited in vain.</summary>
    private async Task<IEnumerable<string>> WaitingAsync() =>
    [
        .. await ReadAsync("""SELECT "Title", "Level", "NextAt" FROM "ReminderOccurrences" WHERE "Title" LIKE '夜查第%'""", r => $"{r[0]} at level {r[1]}, next {r[2]}"),
        .. await ReadAsync("""SELECT "Title", "CreatedUtc" FROM "Outbox" WHERE "DeliveredUtc" IS NULL""", r => $"{r[0]} of {r[1]} in the outbox"),
        .. await ReadAsync($"""SELECT "Id", "State", "Attempts", "AttemptedUtc", "NextUtc" FROM "Deliveries" WHERE {OnTheGateway} AND "State" < 3""", r => $"delivery {r[0]} in state {r[1]} after {r[2]} attempts, the last {r[3]}, next {r[4]}"),
    ];

    /// <summary>Whom it went to, what it was called and what it said, in order.</summary>
    private Task<List<string>> MessagesAsync(string table) =>
        ReadAsync($"""SELECT "PersonId", "Title", "Text" FROM "{table}" WHERE "PersonId" IS NOT NULL AND ("Title" LIKE '%夜查第%' OR "Text" LIKE '%夜查第%')""", r => $"{r.GetGuid(0)} {r.GetString(1)}\n{r.GetString(2)}");

    /// <summary>The keys of what the gateway has been sent, by the server's own account.</summary>
    private Task<List<string>> SentAsync() => ReadAsync($"""SELECT "Id" FROM "Deliveries" WHERE {OnTheGateway} AND "State" = 3""", r => r.GetGuid(0).ToString());

    private async Task<List<string>> ReadAsync(string query, Func<DbDataReader, string> row)
    {
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync()) rows.Add(row(reader));
        return [.. rows.Order(StringComparer.Ordinal)];
    }
}
