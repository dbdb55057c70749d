using PartyMassCenter.Client.Rooms;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Tests.Rooms;

public class RoomLooksTests
{
    [Fact]
    public void Hours_AlikeEveryDay_TakeOneLine() => Assert.Equal(["每天 8:00–21:00"], RoomLooks.Hours(new RoomPolicy { OpeningHours = OpeningHours.Daily(8, 21) }));

    [Fact]
    public void Hours_OnWorkdays_SayWhenItIsClosed() => Assert.Equal(
        ["周一至周五 8:00–18:00", "周六至周日 不开放"],
        RoomLooks.Hours(new RoomPolicy { OpeningHours = [.. OpeningHours.Daily(8, 18).Where(h => h.Day is not (DayOfWeek.Saturday or DayOfWeek.Sunday))] }));

    [Theory]
    [InlineData(2, "2层")]
    [InlineData(-1, "地下1层")]
    public void Floor_ReadsAsPeopleSayIt(int floor, string text) => Assert.Equal(text, RoomLooks.Floor(floor));
}
