using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Public;

namespace PartyMassCenter.Shared.Tests.Activities.Public;

public class ActivityBroadcastTests
{
    private static readonly DateTime Now = new(2026, 11, 20, 10, 0, 0);

    [Fact]
    public void Script_TellsWhenWhereAndWhoMayCome()
    {
        var script = Script(Activity(22, "重阳敬老宴", Audience.Elders));
        Assert.Equal("各位村民请注意，各位村民请注意：现在播送柳溪村党群服务中心《十一月活动预告》。", script.Opening);
        Assert.Equal("以上通知播送完毕，请互相转告。柳溪村党群服务中心。", script.Closing);
        Assert.Equal(["这次预告一共有一场活动。", "十一月二十二日，农历十月十四，星期日，下午两点到四点，在村文化广场，有“重阳敬老宴”，欢迎老年人参加。"], script.Lines);
    }

    [Fact]
    public void Script_SaysWhatRepeatsOnce_WithAllItsDates()
    {
        var script = Script(Activity(21, "少年书社"), Activity(28, "少年书社"), Activity(24, "合唱排练"), Activity(26, "合唱排练"));
        Assert.Equal(
            [
                "这次预告一共有四场活动。",
                "十一月二十一日、二十八日，都是星期六，下午两点到四点，在村文化广场，有“少年书社”，欢迎大家参加。",
                "十一月二十四日、二十六日，下午两点到四点，在村文化广场，有“合唱排练”，欢迎大家参加。",
            ],
            script.Lines);
    }

    [Fact]
    public void Script_WhereOneRegisters_SaysHow()
    {
        var lines = Script(Activity(22, "剪纸班") with { NeedsRegistration = true }).Lines;
        Assert.EndsWith("，需要提前报名。", lines[1], StringComparison.Ordinal);
        Assert.Equal("需要报名的活动，请到中心前台登记，或者拨打值班电话0537-6620146。", lines[2]);
    }

    [Fact]
    public void Script_SaysWhatWasCancelled_AndLeavesOutWhatIsOverOrOnOtherDays()
    {
        var lines = Script(Activity(19, "已经结束"), Activity(22, "灯谜会") with { Status = ActivityStatus.Cancelled }, Activity(30, "别的日子")).Lines;
        Assert.Equal(["原定十一月二十二日，农历十月十四，星期日，下午两点到四点的“灯谜会”取消了，请大家互相转告。"], lines);
    }

    [Fact]
    public void Script_OfNothing_HasNoLines() => Assert.Empty(Script().Lines);

    private static PartyMassCenter.Shared.Notices.BroadcastScript Script(params PublicActivity[] activities) => ActivityBroadcast.Of(
        new PublicMonth(Guid.Empty, "柳溪村党群服务中心", "0537-6620146", 2026, 11, null, new DateOnly(2026, 10, 26), new DateOnly(2026, 12, 7), activities, [], Now),
        new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 30), "十一月活动预告");

    private static PublicActivity Activity(int day, string title, Audience audience = Audience.Everyone)
    {
        var start = new DateTime(2026, 11, day, 14, 0, 0);
        return new PublicActivity(Guid.CreateVersion7(), Guid.Empty, title, ActivityKind.Culture, audience, start, start.AddHours(2), "村文化广场", null, ActivityStatus.Published, false, false, null);
    }
}
