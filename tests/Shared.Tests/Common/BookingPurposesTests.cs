using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Tests.Common;

public class BookingPurposesTests
{
    [Fact]
    public void Name_OfEveryPurpose_IsItsOwn() =>
        Assert.Equal(BookingPurposes.All.Count, BookingPurposes.All.Select(BookingPurposes.Name).Distinct().Count());

    [Theory]
    [InlineData(BookingPurpose.Mediation, false)]
    [InlineData(BookingPurpose.Other, false)]
    [InlineData(BookingPurpose.Meeting, true)]
    [InlineData(BookingPurpose.Culture, true)]
    public void TitleIsPublic_OfMediation_IsFalse(BookingPurpose purpose, bool expected) => Assert.Equal(expected, BookingPurposes.TitleIsPublic(purpose));
}
