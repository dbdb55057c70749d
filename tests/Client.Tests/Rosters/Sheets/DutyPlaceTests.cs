using PartyMassCenter.Client.Rosters.Sheets;

namespace PartyMassCenter.Client.Tests.Rosters.Sheets;

public class DutyPlaceTests
{
    [Fact]
    public void Key_IsReadBack()
    {
        var place = new DutyPlace(new DateOnly(2026, 11, 22), 1);
        Assert.Equal("2026-11-22/1", place.Key);
        Assert.Equal(place, DutyPlace.Parse(place.Key));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-11-22")]
    [InlineData("2026-11-22/-1")]
    [InlineData("2026-13-01/0")]
    [InlineData("2026-11-22/0/1")]
    public void Parse_OfAnythingElse_IsNothing(string? key) => Assert.Null(DutyPlace.Parse(key));
}
