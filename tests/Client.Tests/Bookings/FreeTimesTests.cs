using PartyMassCenter.Client.Bookings;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Bookings;

public class FreeTimesTests
{
    [Fact]
    public void Of_LeavesOutBookingsTheirBuffersAndThePast()
    {
        var row = Sample.Row(Sample.Hall, Sample.Block(9, 12, bufferAfter: 30), Sample.Block(15, 17));
        Assert.Equal(
            [new TimeRange(Sample.At(12.5), Sample.At(15)), new TimeRange(Sample.At(17), Sample.At(21))],
            FreeTimes.Of(row, Sample.At(10.25)));
    }

    [Fact]
    public void Of_IgnoresGapsThatAreTooShort()
    {
        var row = Sample.Row(Sample.Hall, Sample.Block(8, 12), Sample.Block(12.25, 21));
        Assert.Empty(FreeTimes.Of(row, Sample.At(8)));
    }

    [Fact]
    public void Of_AClosedOrUnbookableRoom_IsEmpty()
    {
        Assert.Empty(FreeTimes.Of(Sample.Row(Sample.Hall) with { Opens = null }, Sample.At(8)));
        Assert.Empty(FreeTimes.Of(Sample.Row(Sample.Hall with { Bookable = false }), Sample.At(8)));
    }

    [Fact]
    public void Tap_NearClosing_EndsAtClosing() =>
        Assert.Equal(Sample.At(21), FreeTimes.Tap(Sample.Row(Sample.Hall), Sample.At(20.5)).End);
}
