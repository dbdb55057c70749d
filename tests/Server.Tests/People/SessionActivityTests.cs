using Microsoft.Extensions.Options;
using PartyMassCenter.Server.People;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Server.Tests.People;

public class SessionActivityTests
{
    private readonly TestClock clock = new();
    private readonly SessionActivity activity;

    public SessionActivityTests() => activity = new SessionActivity(clock, Options.Create(new PeopleOptions { IdleMinutes = 30 }));

    [Fact]
    public void IsOver_AfterTheLimit_IsTrue()
    {
        activity.Touch("a");
        clock.Advance(TimeSpan.FromMinutes(30));
        Assert.False(activity.IsOver("a"));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(activity.IsOver("a"));
    }

    [Fact]
    public void IsOver_WhenTouchedMeanwhile_IsFalse()
    {
        activity.Touch("a");
        clock.Advance(TimeSpan.FromMinutes(20));
        activity.Touch("a");
        clock.Advance(TimeSpan.FromMinutes(20));
        Assert.False(activity.IsOver("a"));
    }

    [Fact]
    public void IsOver_WhenNeverSeen_StartsCountingNow()
    {
        Assert.False(activity.IsOver("after a restart"));
        clock.Advance(TimeSpan.FromMinutes(31));
        Assert.True(activity.IsOver("after a restart"));
    }

    [Fact]
    public void IsOver_WhenEnded_StaysSoWhateverComes()
    {
        activity.Touch("a");
        activity.End("a");
        activity.Touch("a");
        Assert.True(activity.IsOver("a"));
        Assert.False(activity.IsOver("b"));
    }
}
