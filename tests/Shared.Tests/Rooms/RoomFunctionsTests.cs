using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Tests.Rooms;

public class RoomFunctionsTests
{
    [Fact]
    public void All_NamesEveryFunctionOnce() =>
        Assert.Equal(Enum.GetValues<RoomFunction>().Where(f => f != RoomFunction.None).Order(), RoomFunctions.All.Select(f => f.Function).Order());

    [Fact]
    public void Names_OfSeveral_AreListed() =>
        Assert.Equal(["会议议事", "文化体育"], RoomFunctions.Names(RoomFunction.CultureAndSport | RoomFunction.Meeting));

    [Fact]
    public void Names_OfNone_IsEmpty() => Assert.Empty(RoomFunctions.Names(RoomFunction.None));
}
