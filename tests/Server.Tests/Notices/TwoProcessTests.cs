using System.Globalization;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Notices;
using PartyMassCenter.TestKit.Servers;
using Xunit.Abstractions;

namespace PartyMassCenter.Server.Tests.Notices;

/// <summary>Two processes on one database share the work; one of them is killed in the middle.</summary>
public class TwoProcessTests(ITestOutputHelper output)
{
    private const int Notices = 10_000;

    /// <summary>What a process takes in hand at once for a gateway.</summary>
    private const int BatchSize = 500;

    /// <summary>How many of those are on their way at one moment.</summary>
    private const int AtOnce = 16;

    [Theory, OnPostgreSql]
    public async Task Deliver_WhenOneOfTwoProcessesIsKilledInTheMiddle_SendsEachNoticeOnce(DatabaseEngine engine)
    {
        await using var sink = await NoticeSink.StartAsync();
        await using var database = await TestDatabase.CreateAsync(engine);
        var settings = RunningServer.Unlimited(database).With("Notices:LeaseSeconds", "10");
        Guid channel;
        await using (var first = await ServerProcess.StartAsync(settings))
        {
            using var client = await ApiClient.LogInAsync(first.Address, SampleAccounts.CenterAdministrator);
            var center = (await client.CentersAsync()).Must.Single(c => c.DisplayName == SampleAccounts.Center);
            channel = (await client.PostAsync<Guid>("notice-channels", new Shared.Notices.ChannelRequest
            {
                UnitId = center.Id,
                Kind = Shared.Notices.ChannelKind.Gateway,
                Name = "短信网关",
                Url = sink.Url("hook"),
                Secret = sink.Secret,
            })).Must;
        }

        await FillAsync(database);
        sink.HoldsFrom = Notices / 4;
        var production = settings with { Environment = "Production" };
        await using var one = await ServerProcess.StartAsync(production);
        await using var two = await ServerProcess.StartAsync(production);
        await Eventually.AsyncOrThrow(() => Task.FromResult(sink.Taken.Count >= Notices / 4), TimeSpan.FromSeconds(120), () => $"{sink.Taken.Count} arrived");
        await one.KillAsync();
        var atKill = sink.Taken.Count;
        Assert.InRange(atKill, Notices / 4, Notices - 1);
        sink.Release();

        await Eventually.AsyncOrThrow(async () => await CountAsync(database, channel, "d.\"State\" = 3") == Notices, TimeSpan.FromSeconds(180), () => $"{sink.Taken.Count} arrived, {two.Output}");

        var unsure = await CountAsync(database, channel, "d.\"Unsure\" > 0");
        output.WriteLine($"{atKill} at the kill, {sink.Repeated} sent again under their key, {unsure} of which nobody knew");

        // The sample people get notices of their own in the meantime (a booking in an hour); those aren't counted.
        var texts = sink.Taken.Select(t => t.Text).Where(t => t.Contains("件整改已逾期", StringComparison.Ordinal)).ToList();
        Assert.Equal(Notices, texts.Count);
        Assert.Equal(Notices, texts.Distinct().Count());
        Assert.Empty(sink.Faults);

        // Only what the killed process had in its hands, or the other gave up on while the receiver held its answers, may have come twice, and each such one is marked.
        Assert.True(sink.Repeated <= unsure, $"{sink.Repeated} repeated, {unsure} marked");
        Assert.InRange(unsure, 0, BatchSize + AtOnce);
    }

    /// <summary>Notices to a person with a phone, due now, as if a month's downtime had ended.</summary>
    private static async Task FillAsync(TestDatabase database)
    {
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            UPDATE "AspNetUsers" SET "PhoneNumber" = '13800001234' WHERE "UserName" = 'cadre';
            INSERT INTO "Outbox" ("Id", "PersonId", "Kind", "UnitId", "Urgent", "Title", "Text", "Link", "CreatedUtc")
            SELECT gen_random_uuid(), p."Id", 2, NULL, true, '整改逾期', '第' || n || '件整改已逾期。', '/app', now() at time zone 'utc'
            FROM generate_series(1, {Notices}) n, (SELECT "Id" FROM "AspNetUsers" WHERE "UserName" = 'cadre') p
            """);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> CountAsync(TestDatabase database, Guid channel, string which)
    {
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"""
            SELECT count(*) FROM "Deliveries" d JOIN "Outbox" m ON m."Id" = d."MessageId"
            WHERE d."ChannelId" = '{channel}' AND m."Title" = '整改逾期' AND {which}
            """;
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
