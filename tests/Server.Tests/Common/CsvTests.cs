using PartyMassCenter.Server.Common;

namespace PartyMassCenter.Server.Tests.Common;

public class CsvTests
{
    [Fact]
    public void Line_OfPlainFields_IsJoined() => Assert.Equal("预约,,12\r\n", Csv.Line("预约", null, "12"));

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    public void Line_WhenFieldHasSpecialSigns_QuotesIt(string field, string expected) => Assert.Equal(expected + "\r\n", Csv.Line(field));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    public void Line_WhenFieldLooksLikeAFormula_NeutralisesIt(string field, string expected) => Assert.Equal(expected + "\r\n", Csv.Line(field));

    [Fact]
    public void Line_WhenSignStandsInside_IsLeftAlone() => Assert.Equal("1-2=3\r\n", Csv.Line("1-2=3"));
}
