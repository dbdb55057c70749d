using PartyMassCenter.Server.Common;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Bookings;

namespace PartyMassCenter.Server.Tests.Common;

public class RequestShapeTests
{
    private static BookingRequest Request() => new BookingRequestBuilder(Guid.CreateVersion7()).Build();

    [Fact]
    public void Check_OfAGoodRequest_FindsNothing() => Assert.Empty(RequestShape.Check(Request()));

    [Fact]
    public void Check_WhenAFieldAndTheWholeAreWrong_NamesBothAtOnce()
    {
        var request = Request();
        (request.Title, request.End) = ("", request.Start);
        var faults = RequestShape.Check(request);
        Assert.Equal([nameof(request.Title), nameof(request.End)], faults.Select(f => f.Field));
        Assert.All(faults, f => Assert.Equal(RefusalKind.Invalid, f.Kind));
    }

    [Fact]
    public void Check_WhenOnlyTheWholeIsWrong_NamesItOnce()
    {
        var request = Request();
        request.End = request.Start;
        Assert.Single(RequestShape.Check(request));
    }
}
