using PartyMassCenter.Client.Bookings.Displays;
using PartyMassCenter.Client.Tests.Fakes;

namespace PartyMassCenter.Client.Tests.Bookings;

public class RoomMomentTests
{
    [Fact]
    public void Of_WhenFree_SaysUntilTheNextUse()
    {
        var moment = RoomMoment.Of(Sample.Row(Sample.Hall, Sample.Block(9, 10), Sample.Block(15, 16)), Sample.At(14));
        Assert.Equal(("空闲", "到 15:00", "tone-green"), (moment.Word, moment.Until, moment.Tone));
        Assert.Single(moment.Next);
    }

    [Fact]
    public void Of_WhenFreeForTheRestOfTheDay_SaysUntilClosing() => Assert.Equal("到 21:00", RoomMoment.Of(Sample.Row(Sample.Hall), Sample.At(14)).Until);

    [Fact]
    public void Of_WhenUsesFollowOneAnother_SaysWhenTheLastEnds()
    {
        var moment = RoomMoment.Of(Sample.Row(Sample.Hall, Sample.Block(13, 15), Sample.Block(15, 16), Sample.Block(17, 18)), Sample.At(14));
        Assert.Equal(("使用中", "到 16:00"), (moment.Word, moment.Until));
        Assert.Equal(Sample.At(13), moment.Current!.Start);
        Assert.Equal(2, moment.Next.Count);
    }

    [Theory]
    [InlineData(7, "还没开放")]
    [InlineData(21, "今天已关闭")]
    public void Of_OutsideOpeningHours_SaysSo(int hour, string word) => Assert.Equal(word, RoomMoment.Of(Sample.Row(Sample.Hall), Sample.At(hour)).Word);

    [Fact]
    public void Of_ARoomThatIsClosedToday_IsNotCalledFree() => Assert.Equal("今天不开放", RoomMoment.Of(Sample.Row(Sample.Hall) with { Opens = null, Closes = null }, Sample.At(14)).Word);
}
