using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Tests.Common;

namespace PartyMassCenter.Shared.Tests.People;

public class UnitRequestTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("140123100201")]
    public void AreaCode_OfTwelveDigitsOrNone_IsValid(string? code) => Assert.Empty(Validation.Problems(new UnitRequest { Name = "柳溪村", AreaCode = code }));

    [Theory]
    [InlineData("14012310020")]
    [InlineData("1401231002011")]
    [InlineData("14012310020a")]
    [InlineData("１４０１２３１００２０１")]
    public void AreaCode_IllFormed_IsInvalid(string code) =>
        Assert.Contains("12位", Assert.Single(Validation.Problems(new UnitRequest { Name = "柳溪村", AreaCode = code })));

    [Fact]
    public void Kind_Unknown_IsInvalid() => Assert.Single(Validation.Problems(new UnitRequest { Name = "柳溪村", Kind = (UnitKind)50 }));
}
