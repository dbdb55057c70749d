using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.Shared.Tests.Common;
using PartyMassCenter.TestKit.Rooms;

namespace PartyMassCenter.Shared.Tests.Rooms;

public class RoomRequestTests
{
    private static string Problem(Action<RoomRequest> change) =>
        Assert.Single(Validation.Problems(new RoomRequestBuilder(Guid.CreateVersion7()).With(change).Build()));

    [Fact]
    public void Request_AsBuilt_IsValid() => Assert.Empty(Validation.Problems(new RoomRequestBuilder(Guid.CreateVersion7()).Build()));

    [Fact]
    public void Maximum_BelowMinimum_IsInvalid() => Assert.Contains("最长时长", Problem(r => (r.MinimumMinutes, r.MaximumMinutes) = (60, 30)));

    [Fact]
    public void Functions_None_IsInvalid() => Assert.Contains("一项功能", Problem(r => r.Functions = RoomFunction.None));

    [Fact]
    public void Functions_Unknown_AreInvalid() => Assert.Contains("一项功能", Problem(r => r.Functions = (RoomFunction)(1 << 20)));

    [Fact]
    public void OpeningHours_ClosingBeforeOpening_AreInvalid() => Assert.Contains("关闭时间", Problem(r => r.OpeningHours = [new(DayOfWeek.Monday, 600, 600)]));

    [Theory]
    [InlineData(600, null)]
    [InlineData(null, 600)]
    public void OpeningHours_HalfFilled_AreInvalid(int? opens, int? closes) =>
        Assert.Contains("都填", Problem(r => r.OpeningHours = [new(DayOfWeek.Monday, opens, closes)]));

    [Theory]
    [InlineData(-1, 600)]
    [InlineData(600, 1441)]
    public void OpeningHours_OutsideTheDay_AreInvalid(int opens, int closes) =>
        Assert.Contains("0:00到24:00", Problem(r => r.OpeningHours = [new(DayOfWeek.Monday, opens, closes)]));

    [Fact]
    public void OpeningHours_TwiceADay_AreInvalid() =>
        Assert.Contains("一个", Problem(r => r.OpeningHours = [new(DayOfWeek.Monday, 480, 600), new(DayOfWeek.Monday, 700, 800)]));

    [Fact]
    public void OpeningHours_AllClosed_AreValid() =>
        Assert.Empty(Validation.Problems(new RoomRequestBuilder(Guid.CreateVersion7()).With(r => r.OpeningHours = []).Build()));

    [Fact]
    public void Equipment_WithAnEmptyName_IsInvalid() => Assert.Contains("设备", Problem(r => r.Equipment = ["投影", " "]));

    [Fact]
    public void Bookers_Unknown_AreInvalid() => Assert.Contains("角色", Problem(r => r.Bookers = [Role.Cadre, (Role)99]));

    [Fact]
    public void Notice_LongerThanTheHorizon_IsInvalid() => Assert.Contains("提前量", Problem(r => (r.NoticeMinutes, r.HorizonDays) = (4 * 1440, 3)));
}
