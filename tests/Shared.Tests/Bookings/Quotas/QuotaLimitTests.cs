using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Tests.Bookings.Quotas;

public class QuotaLimitTests
{
    private static readonly Guid Room = Guid.CreateVersion7();

    private static QuotaLimit Limit(RoomFunction functions, params Guid[] rooms) => new(QuotaSubject.EveryPerson, null, functions, rooms, QuotaPeriod.Week, 2, 8);

    [Fact]
    public void Covers_AllRoomsThoseOfAFunctionOrChosenOnes()
    {
        Assert.True(Limit(RoomFunction.None).Covers(Room, RoomFunction.Office));
        Assert.True(Limit(RoomFunction.Meeting | RoomFunction.Care).Covers(Room, RoomFunction.Meeting));
        Assert.False(Limit(RoomFunction.Care).Covers(Room, RoomFunction.Meeting));
        Assert.True(Limit(RoomFunction.None, Room).Covers(Room, RoomFunction.Meeting));
        Assert.False(Limit(RoomFunction.None, Guid.CreateVersion7()).Covers(Room, RoomFunction.Meeting));
    }

    [Fact]
    public void Text_NamesBothLimits() => Assert.Equal("每人每周最多约2次、8小时", Limit(RoomFunction.None).Text);

    [Fact]
    public void Request_WithoutALimitOrWithBothWaysOfChoosingRooms_IsRefused()
    {
        var request = new QuotaRequest { Subject = QuotaSubject.OneTeam, Functions = RoomFunction.Care, RoomIds = [Room] };
        Assert.Equal(["TeamId", "MostBookings", "RoomIds"], request.Validate(new System.ComponentModel.DataAnnotations.ValidationContext(request)).SelectMany(r => r.MemberNames));
    }
}
