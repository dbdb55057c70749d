using Bunit;
using PartyMassCenter.Client.Bookings.Reports;

namespace PartyMassCenter.Client.Tests.Bookings;

public class HeatMapTests : BunitContext
{
    [Fact]
    public void HeatMap_SaysInWordsAndNumbersWhatItsColoursSay()
    {
        var minutes = Enumerable.Range(0, 7).Select(_ => new int[24]).ToArray();
        (minutes[6][10], minutes[0][9]) = (150, 30);
        var map = Render<HeatMap>(p => p.Add(m => m.Title, "什么时候用得多").Add(m => m.Minutes, minutes));
        Assert.Equal("什么时候用得多：用得最多的是周日10点，共2.5小时。", map.Find("svg > title").TextContent);
        Assert.Equal(["0.36", "1"], map.FindAll("rect.use").Select(r => r.GetAttribute("fill-opacity")));
        Assert.Equal("2.5", map.FindAll("tbody tr")[6].QuerySelectorAll("td")[4].TextContent);
    }

    [Fact]
    public void HeatMap_WithoutAnyUse_SaysSo()
    {
        var map = Render<HeatMap>(p => p.Add(m => m.Title, "什么时候用得多").Add(m => m.Minutes, Enumerable.Range(0, 7).Select(_ => new int[24]).ToArray()));
        Assert.Contains("没有使用", map.Markup);
        Assert.Empty(map.FindAll("rect.use"));
    }
}
