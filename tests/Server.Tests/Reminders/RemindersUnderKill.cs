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

    private RemindersUnderKill(NoticeSink sink, TestDatabase database, IReadOnlyList<DateTime> due) => (this.sink, this.database, this.due) = (sink, database, due);

    /// <summary>One reminder in each of the next minutes, for another person each, late at once and escalated at once to the centre's administrator.</summary>
    public static async Task<RemindersUnderKill> AddAsync(RunningServer place, int minutes)
    {
        var sink = await NoticeSink.StartAsync();
        var administrator = await place.AsAsync(SampleAccounts.CenterAdministrator);
        _ = (await administrator.PostAsync<Guid>("notice-channels", new ChannelRequest
        {
            UnitId = place.CenterId,
            Kind = ChannelKind.Gateway,
            Name = "短信网关",
            Url = sink.Url("hook"),
            Secret = sink.Secret,
        })).Must;
        await using (var connection = await place.Database.OpenAsync())
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = $"""UPDATE "AspNetUsers" SET "PhoneNumber" = '13800001234' WHERE "UserName" = '{SampleAccounts.CenterAdministrator}'""";
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }

        var people = (await administrator.GetAsync<ReminderPerson[]>($"centers/{place.CenterId}/reminder-people")).Must;
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

        return new RemindersUnderKill(sink, place.Database, due);
    }

    /// <summary>Each exists once, everybody was told once of each step, and the gateway has what it was sent: a repetition only where nobody could know, under the same key.</summary>
    public async Task AssertToldOnceAsync()
    {
        var sent = """SELECT count(*) FROM "Deliveries" d JOIN "Outbox" m ON m."Id" = d."MessageId" WHERE m."Title" LIKE '%夜查第%' AND d."State" = 3""";
        await Eventually.AsyncOrThrow(
            async () => await Holds.CountAsync(database, sent) == due.Count, due[^1] - RunningServer.Now + TimeSpan.FromSeconds(150), () => $"the gateway has {sink.Taken.Count} messages");
        Assert.Equal(due.Count, await Holds.CountAsync(database, """SELECT count(*) FROM "ReminderOccurrences" WHERE "Title" LIKE '夜查第%'"""));

        var written = await TitlesAsync("Outbox");
        Assert.Equal(written, await TitlesAsync("Inbox"));
        Assert.Equal(written.Distinct(), written);
        for (var n = 0; n < due.Count; n++) Assert.Single(written, w => w.EndsWith($"逾期上报：{Title(n)}", StringComparison.Ordinal));

        var texts = sink.Taken.Select(t => t.Text).Where(t => t.Contains("夜查第", StringComparison.Ordinal)).ToList();
        Assert.Equal(due.Count, texts.Count);
        Assert.All(Enumerable.Range(0, due.Count), n => Assert.Single(texts, t => t.Contains(Title(n), StringComparison.Ordinal)));
        Assert.Empty(sink.Faults);
        Assert.True(sink.Repeated <= await Holds.CountAsync(database, """SELECT coalesce(sum("Unsure"), 0) FROM "Deliveries" """), $"{sink.Repeated} sent again");
    }

    public async ValueTask DisposeAsync() => await sink.DisposeAsync();

    private static string Title(int n) => $"夜查第{n + 1}盏灯";

    /// <summary>Whom it went to and what it was called, in order.</summary>
    private async Task<List<string>> TitlesAsync(string table)
    {
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT "PersonId", "Title" FROM "{table}" WHERE "Title" LIKE '%夜查第%'""";
        await using var reader = await command.ExecuteReaderAsync();
        List<string> titles = [];
        while (await reader.ReadAsync()) titles.Add($"{reader.GetGuid(0)} {reader.GetString(1)}");
        return [.. titles.Order(StringComparer.Ordinal)];
    }
}
