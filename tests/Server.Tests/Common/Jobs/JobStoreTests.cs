using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Jobs;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Common.Jobs;

/// <summary>What the job store keeps over the end of a process.</summary>
public class JobStoreTests
{
    private const string Job = "ServeWaitingJob";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Pause_OutlivesAKill_AndIsInTheAudit(DatabaseEngine engine)
    {
        await using var server = await RunningServer.StartAsync(engine);
        var county = await server.AsAsync(SampleAccounts.County);
        Assert.True((await county.PostAsync<JsonElement>($"jobs/{Job}/pause", new { reason = "检修" })).Succeeded);
        await server.Process.KillAsync();

        await using var again = await ServerProcess.StartAsync(RunningServer.Unlimited(server.Database));
        using var after = ApiClient.WithToken(again.Address, county.Token!);
        var paused = await JobAsync(after);
        Assert.Equal(JobState.Paused, paused.State);
        Assert.EndsWith("检修", paused.PausedFor, StringComparison.Ordinal);
        Assert.Null(paused.NextStart);
        var lines = (await after.GetAsync<Paged<AuditEntryListItem>>($"audit?subjectId={Job}")).Must.Items;
        Assert.Contains(lines, l => l.After?.Contains("暂停：检修", StringComparison.Ordinal) == true);

        var runs = paused.Runs;
        Assert.True((await after.PostAsync<JsonElement>($"jobs/{Job}/run", new { })).Succeeded);
        await Eventually.AsyncOrThrow(async () => (await JobAsync(after)).Runs > runs, TimeSpan.FromSeconds(20), () => "a paused job did not run when it was told to");
        Assert.Equal(JobState.Paused, (await JobAsync(after)).State);

        Assert.True((await after.PostAsync<JsonElement>($"jobs/{Job}/resume", new { })).Succeeded);
        Assert.NotEqual(JobState.Paused, (await JobAsync(after)).State);
        await Eventually.AsyncOrThrow(async () => (await JobAsync(after)).Runs > runs + 1, TimeSpan.FromSeconds(40), () => "a resumed job did not start again");
    }

    [Theory, OnPostgreSql]
    public async Task AJobThatIsHeldAtItsRun_CanBePausedThen_AndStaysSo_WhenItsProcessIsKilled(DatabaseEngine engine)
    {
        await using var server = await RunningServer.StartAsync(engine);
        var county = await server.AsAsync(SampleAccounts.County);
        await using (var connection = await server.Database.OpenAsync())
        await using (var held = await connection.BeginTransactionAsync())
        {
            await using var command = connection.CreateCommand();
            (command.Transaction, command.CommandText) = (held, "LOCK TABLE \"Bookings\" IN ACCESS EXCLUSIVE MODE");
            await command.ExecuteNonQueryAsync();
            await county.PostAsync<JsonElement>($"jobs/{Job}/run", new { });
            await Eventually.AsyncOrThrow(async () => (await JobAsync(county)).State == JobState.Running, TimeSpan.FromSeconds(20), () => "a job at work is not shown so");

            Assert.True((await county.PostAsync<JsonElement>($"jobs/{Job}/pause", new { reason = "检修" })).Succeeded);
            Assert.Equal(JobState.Paused, (await JobAsync(county)).State);
            await server.Process.KillAsync();
        }

        await using var second = await ServerProcess.StartAsync(RunningServer.Unlimited(server.Database));
        using var there = ApiClient.WithToken(second.Address, county.Token!);
        Assert.Equal(JobState.Paused, (await JobAsync(there)).State);
        await Eventually.AsyncOrThrow(async () => (await BoardAsync(there)).Nodes.Count(n => !n.Gone) == 1, TimeSpan.FromSeconds(60), () => "the killed one still counts");
        Assert.Equal(JobState.Paused, (await JobAsync(there)).State);
        Assert.True((await there.PostAsync<JsonElement>($"jobs/{Job}/resume", new { })).Succeeded);
        var runs = (await JobAsync(there)).Runs;
        await Eventually.AsyncOrThrow(async () => (await JobAsync(there)).Runs > runs, TimeSpan.FromSeconds(60), () => "what the killed one held at its run never starts again");
    }

    [Theory, OnPostgreSql]
    public async Task TwoProcesses_SeeOneAnother_AndOneTakesOverWhenTheOtherIsKilled(DatabaseEngine engine)
    {
        await using var first = await RunningServer.StartAsync(engine);
        await using var second = await ServerProcess.StartAsync(RunningServer.Unlimited(first.Database));
        using var there = ApiClient.WithToken(second.Address, (await first.AsAsync(SampleAccounts.County)).Token!);
        await Eventually.AsyncOrThrow(async () => (await BoardAsync(there)).Nodes.Count(n => !n.Gone) == 2, TimeSpan.FromSeconds(30), () => "the two do not see one another");

        await first.Process.KillAsync();
        var runs = (await JobAsync(there)).Runs;
        await Eventually.AsyncOrThrow(async () => (await JobAsync(there)).Runs > runs + 1, TimeSpan.FromSeconds(60), () => "nobody runs the jobs any more");
        await Eventually.AsyncOrThrow(async () => (await BoardAsync(there)).Nodes.Count(n => !n.Gone) == 1, TimeSpan.FromSeconds(60), () => "the killed one still counts");
    }

    [Theory, OnSqlite]
    public async Task Metrics_CountTheRunsOfJobs_AndNeedTheKeyWhereOneIsSet(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var open = await ServerProcess.StartAsync(RunningServer.Unlimited(database));
        using var http = new HttpClient();
        var metrics = new Uri(open.Address, "metrics");
        await Eventually.AsyncOrThrow(
            async () => (await http.GetStringAsync(metrics)).Split('\n').Any(l => l.StartsWith("quartz_job_execution_duration_seconds_count{", StringComparison.Ordinal) && l.Contains(Job, StringComparison.Ordinal)),
            TimeSpan.FromSeconds(20),
            () => "no run is counted");
        await open.KillAsync();

        await using var locked = await ServerProcess.StartAsync(RunningServer.Unlimited(database).With("Metrics:Key", "a-long-key"));
        metrics = new Uri(locked.Address, "metrics");
        using (var refused = await http.GetAsync(metrics)) Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "a-long-key");
        Assert.Contains("dotnet_process_cpu_time_seconds_total", await http.GetStringAsync(metrics), StringComparison.Ordinal);
    }

    private static async Task<JobBoard> BoardAsync(ApiClient client) => (await client.GetAsync<JobBoard>("jobs")).Must;

    private static async Task<JobListItem> JobAsync(ApiClient client) => (await BoardAsync(client)).Jobs.Single(j => j.Name == Job);
}
