using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Jobs;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Common.Jobs;

public class JobServiceTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Board_WhenAJobFails_SaysWhyAndGoesOn(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine, more: s => s.AddRecurringJob<FailingJob>(TimeSpan.FromSeconds(1)));
        var county = await CountyAsync(host);
        JobListItem? failing = null;
        await Eventually.AsyncOrThrow(
            async () =>
            {
                host.Clock.Advance(TimeSpan.FromSeconds(1));
                var board = await host.AsAsync<IJobService, Outcome<JobBoard>>(county, s => s.BoardAsync());
                failing = board.Value.Jobs.Single(j => j.Name == nameof(FailingJob));
                return failing.FailuresInARow >= 2;
            },
            TimeSpan.FromSeconds(30),
            () => $"seen: {failing}");
        Assert.NotEqual(JobState.Waiting, failing!.State);
        Assert.Equal("总是失败的任务", failing.Title);
        Assert.Contains(FailingJob.Reason, failing.LastFailure);

        var failed = await host.AsAsync<IJobService, Outcome<Paged<JobRun>>>(county, s => s.RunsAsync(null, failedOnly: true, 0, 20));
        Assert.NotEmpty(failed.Value.Items);
        Assert.All(failed.Value.Items, r => Assert.Contains(FailingJob.Reason, r.Failure));
        var others = await host.AsAsync<IJobService, Outcome<JobBoard>>(county, s => s.BoardAsync());
        Assert.All(others.Value.Jobs.Where(j => j.Name != nameof(FailingJob)), j => Assert.Equal(0, j.FailuresInARow));
    }

    [Theory, OnSqlite]
    public async Task Steering_AJobThatIsNotThere_IsRefused(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var county = await CountyAsync(host);
        foreach (var outcome in new[]
        {
            await host.AsAsync<IJobService, Outcome>(county, s => s.RunNowAsync("NoSuchJob")),
            await host.AsAsync<IJobService, Outcome>(county, s => s.PauseAsync("NoSuchJob", null)),
            await host.AsAsync<IJobService, Outcome>(county, s => s.ResumeAsync("NoSuchJob")),
        })
        {
            Assert.Equal("job.not-found", Assert.Single(outcome.Refusals).Code);
        }

        var long_ = await host.AsAsync<IJobService, Outcome>(county, s => s.PauseAsync("ForgetOldRowsJob", new string('长', 201)));
        Assert.Equal("Reason", Assert.Single(long_.Refusals).Field);
    }

    private static async Task<Server.People.Person> CountyAsync(PeopleHost host) => await host.InDatabaseAsync(async db =>
    {
        var person = TestCounty.AddPerson(db, TestCounty.AddTo(db, "测试").County, Role.CountyAdministrator);
        await db.SaveChangesAsync();
        return person;
    });
}
