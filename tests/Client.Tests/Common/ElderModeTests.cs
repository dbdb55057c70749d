using System.Globalization;
using System.Text.RegularExpressions;
using Bunit;
using Microsoft.AspNetCore.Http;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Client.Tests.Common;

public partial class ElderModeTests : PageContext
{
    [Theory]
    [InlineData("", "大字版", "on=true")]
    [InlineData("elder=1", "标准字体", "on=false")]
    public void PublicLayout_OffersTheOtherWayOfReading(string cookie, string text, string query)
    {
        var http = new DefaultHttpContext();
        http.Request.Headers.Cookie = cookie;
        var link = Render<PublicLayout>(p => p.AddCascadingValue<HttpContext>(http)).Find("[data-testid=elder-toggle]");
        Assert.Equal(text, link.TextContent.Trim());
        Assert.Contains(query, link.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void ReturnPath_IsEscaped() => Assert.Equal("/preferences/elder?on=true&return=%2Fapp%2Fboard%3Fday%3D2026-11-21", Preferences.ElderLink(true, "/app/board?day=2026-11-21"));

    [Theory]
    [InlineData("dark", "dark")]
    [InlineData("light", "light")]
    [InlineData("\" onload=\"x", null)]
    [InlineData(null, null)]
    public void Theme_IsOneOfTwoOrTheSystems(string? cookie, string? theme) => Assert.Equal(theme, Preferences.Theme(cookie));

    [Fact]
    public void Tokens_InElderMode_ReachTheSizesThatOldEyesAndHandsNeed()
    {
        var css = File.ReadAllText(Path.Combine(Repository.Root, "Client", "wwwroot", "css", "tokens.css"));
        var elder = css[css.IndexOf(":root.elder", StringComparison.Ordinal)..];
        var sizes = Token().Matches(elder).ToDictionary(m => m.Groups[1].Value, m => double.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture));
        Assert.All(sizes.Where(s => s.Key.StartsWith('t') && s.Key is not ("tap" or "top")), s => Assert.True(s.Value >= 24, $"--{s.Key} is {s.Value}px"));
        Assert.True(sizes["t"] >= 24 && sizes["t-s"] >= 24 && sizes["tap"] >= 60);
    }

    [GeneratedRegex(@"--([a-z-]+): ([\d.]+)px")]
    private static partial Regex Token();
}
