using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.TestKit.Rooms;

/// <summary>A room to add that is right in itself: 40 people, open 0:00 to 24:00, no approval; changed as a test needs.</summary>
public sealed class RoomRequestBuilder(Guid centerId)
{
    private readonly RoomRequest room = new()
    {
        CenterId = centerId,
        Name = "多功能厅",
        Functions = RoomFunction.Meeting | RoomFunction.CultureAndSport,
        Capacity = 40,
        OpeningHours = [.. OpeningHours.Daily(0, 24)],
        MinimumMinutes = 5,
        MaximumMinutes = 1440,
        HorizonDays = 730,
    };

    public RoomRequestBuilder Called(string name) => With(r => r.Name = name);

    public RoomRequestBuilder WithApproval(bool requestHoldsTime = true) => With(r => (r.NeedsApproval, r.RequestHoldsTime) = (true, requestHoldsTime));

    public RoomRequestBuilder WithBuffers(int before, int after) => With(r => (r.BufferBeforeMinutes, r.BufferAfterMinutes) = (before, after));

    public RoomRequestBuilder With(Action<RoomRequest> change)
    {
        change(room);
        return this;
    }

    public RoomRequest Build() => room;
}
