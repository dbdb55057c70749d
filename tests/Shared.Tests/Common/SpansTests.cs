using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Tests.Common;

public class SpansTests
{
    [Theory]
    [InlineData(0, "0分钟")]
    [InlineData(45, "45分钟")]
    [InlineData(60, "1小时")]
    [InlineData(90, "1小时30分钟")]
    [InlineData(1440, "24小时")]
    [InlineData(2880, "2天")]
    [InlineData(2940, "49小时")]
    [InlineData(4320, "3天")]
    public void Text_IsHowPeopleSayIt(int minutes, string expected) => Assert.Equal(expected, Spans.Text(minutes));
}
