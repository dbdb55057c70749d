using Bunit;

namespace PartyMassCenter.Client.Tests;

public class BootstrapTests : BunitContext
{
    [Fact]
    public void MarkupMatches_WhenAttributesAreInAnotherOrder_IsTrue() =>
        Render(builder => builder.AddMarkupContent(0, "<p class=\"a b\" id=\"x\">可约</p>")).MarkupMatches("<p id=\"x\" class=\"b a\">可约</p>");

    [Fact]
    public void MarkupMatches_WhenTextDiffers_Fails() =>
        Assert.ThrowsAny<Exception>(() => Render(builder => builder.AddMarkupContent(0, "<p>可约</p>")).MarkupMatches("<p>已满</p>"));
}
