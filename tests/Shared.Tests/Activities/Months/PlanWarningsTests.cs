using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Shared.Tests.Activities.Months;

public class PlanWarningsTests
{
    private static readonly Guid Zhao = new("00000000-0000-0000-0000-000000000001");

    private static PlannedTime At(int day, int hour, string title, Audience audience = Audience.Everyone, Guid? organiser = null, string? place = null, Guid? team = null) => new(
        Guid.CreateVersion7(), title, new DateTime(2026, 10, day, hour, 0, 0), new DateTime(2026, 10, day, hour + 2, 0, 0), ActivityKind.Culture, audience, organiser ?? Guid.CreateVersion7(), "赵文静", team, "银龄艺术团", place, []);

    [Fact]
    public void Of_TwoThatMeet_NamesWhatTheyShare()
    {
        var warnings = PlanWarnings.Of([At(20, 9, "甲", organiser: Zhao, place: "广场", team: Zhao), At(20, 10, "乙", organiser: Zhao, place: "广场 ", team: Zhao)], Holidays.Of2026);
        Assert.Equal([WarningKind.Room, WarningKind.Organiser, WarningKind.Team, WarningKind.Audience], warnings.Select(w => w.Kind));
        Assert.All(warnings, w => Assert.Equal(2, w.ActivityIds.Count));
    }

    [Fact]
    public void Of_TwoThatFollowOneAnother_IsNothing() => Assert.Empty(PlanWarnings.Of([At(20, 9, "甲", organiser: Zhao), At(20, 11, "乙", organiser: Zhao)], Holidays.Of2026));

    [Fact]
    public void Of_TwoForOtherPeople_IsNothing() => Assert.Empty(PlanWarnings.Of([At(20, 9, "甲", Audience.Elders), At(20, 9, "乙", Audience.Children)], Holidays.Of2026));

    [Fact]
    public void Of_OneInABreak_WarnsAndFestivalsDoNot()
    {
        var one = At(1, 9, "讲座");
        Assert.Equal(WarningKind.Holiday, Assert.Single(PlanWarnings.Of([one], Holidays.Of2026)).Kind);
        Assert.Empty(PlanWarnings.Of([one with { Kind = ActivityKind.Festival }], Holidays.Of2026));
    }

    [Fact]
    public void Of_OneWhoseRoomIsNotCertain_SaysSo() =>
        Assert.Contains("多功能厅（待审批）", Assert.Single(PlanWarnings.Of([At(20, 9, "甲") with { Pending = ["多功能厅（待审批）"] }], Holidays.Of2026)).Text, StringComparison.Ordinal);
}
