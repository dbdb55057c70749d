using Microsoft.Extensions.Options;
using PartyMassCenter.Server.People;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Server.Tests.People;

public class UnknownNamesTests
{
    private readonly TestClock clock = new();
    private readonly UnknownNames names;

    public UnknownNamesTests() => names = new UnknownNames(clock, Options.Create(new PeopleOptions()));

    [Fact]
    public void Fail_TheFifthTime_Locks()
    {
        for (var i = 0; i < 4; i++) Assert.Null(names.Fail("nobody"));

        Assert.Equal(clock.GetUtcNow().AddMinutes(15), names.Fail("nobody"));
    }

    [Fact]
    public void Fail_WhileLocked_DoesNotLockLonger()
    {
        for (var i = 0; i < 5; i++) names.Fail("nobody");
        var until = clock.GetUtcNow().AddMinutes(15);
        clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(until, names.Fail("NOBODY"));
    }

    [Fact]
    public void Fail_AfterTheLock_CountsFromOneAgain()
    {
        for (var i = 0; i < 5; i++) names.Fail("nobody");
        clock.Advance(TimeSpan.FromMinutes(16));

        for (var i = 0; i < 4; i++) Assert.Null(names.Fail("nobody"));
        Assert.NotNull(names.Fail("nobody"));
    }

    [Fact]
    public void Fail_OfAnotherName_CountsApart()
    {
        for (var i = 0; i < 4; i++) names.Fail("nobody");

        Assert.Null(names.Fail("somebody"));
    }
}
