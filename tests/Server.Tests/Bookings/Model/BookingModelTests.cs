using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.TestKit.Databases;
using Xunit.Abstractions;

namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>
/// Random people book, move, decide, cancel, close rooms and rebuild halls, step by step, on a real house and on a naive model of it. Each
/// step ends in both alike: done, or refused for the same reasons; and what is stored afterwards is what the model says, to the minute.
/// </summary>
public class BookingModelTests(ITestOutputHelper output)
{
    private static readonly bool Continuous = Environment.GetEnvironmentVariable("CI") == "true";

    private static readonly int StepCount = Continuous ? 400 : 150;

    private static readonly int[] Seeds = Continuous ? [.. Enumerable.Range(20261122, 8)] : [20261122, 20261123];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task RandomSteps_EndAsTheModelSays(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var tally = new Tally();
        foreach (var seed in (int[])[.. Seeds, Random.Shared.Next()])
        {
            if (await Walk.RandomAsync(host, () => new ModelHouse(), seed, StepCount, tally) is not { } failed) continue;
            var (steps, wrong) = await Walk.ShrinkAsync(host, () => new ModelHouse(), failed.Steps, failed.Wrong);
            Assert.Fail($"Seed {seed}, {failed.Steps.Count} steps, of which these are enough:\n{string.Join('\n', steps)}\n\n{wrong}");
        }

        output.WriteLine(tally.ToString());
        Assert.All(Enum.GetValues<StepKind>(), kind => Assert.True(tally.Done(kind) > 0, $"{kind} never succeeded: {tally}"));
        Assert.All((string[])["booking.overlap", "booking.buffer", "booking.resource-short", "booking.blackout", "access.not-allowed", "room.parts-taken"], code => Assert.True(tally.Refused(code) > 0, $"{code} never came: {tally}"));
    }

    /// <summary>A random walk found this: a part's booking was over, but the hall's had stood beside it and still went on.</summary>
    [Theory, OnSqlite, OnPostgreSql]
    public async Task ANewPart_WhoseBookingIsOver_StillMeetsTheHallsThatGoesOn(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var (hall, part) = (11, 9);
        Step[] steps =
        [
            new(1, StepKind.Book, Who: 2) { Room = hall, Start = 8 * 60, Minutes = 150 },
            new(2, StepKind.Book, Who: 3) { Room = part, Start = (8 * 60) + 10, Minutes = 5 },
            new(3, StepKind.Wait, Who: 3) { Minutes = 120 },
            new(4, StepKind.SetParts, Who: 3) { Room = hall, Rooms = [2, part] },
        ];
        var house = new ModelHouse();
        Assert.Equal(["", "", "", "room.parts-taken"], steps.Select(s => string.Join(' ', house.Do(s))));
        Assert.Null(await Walk.AgainAsync(host, () => new ModelHouse(), steps));
    }

    /// <summary>The walk can fail: a model without buffers is found out, in a few steps.</summary>
    [Theory, OnSqlite]
    public async Task RandomSteps_AgainstAModelWithoutBuffers_AreFoundOutInFewSteps(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var failed = await Walk.RandomAsync(host, () => new ModelHouse(ignoresBuffers: true), Seeds[0], StepCount, new Tally());
        Assert.NotNull(failed);
        var (steps, wrong) = await Walk.ShrinkAsync(host, () => new ModelHouse(ignoresBuffers: true), failed.Value.Steps, failed.Value.Wrong);
        output.WriteLine($"{string.Join('\n', steps)}\n{wrong}");
        Assert.InRange(steps.Count, 1, 3);
    }
}
