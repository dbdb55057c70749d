using Bunit;
using PartyMassCenter.Client.Common.Codes;

namespace PartyMassCenter.Client.Tests.Common;

public class QrCodeTests : BunitContext
{
    [Fact]
    public void QrCode_IsNamedAndChangesWithItsText()
    {
        var code = Render<QrCode>(p => p.Add(c => c.Text, "https://example.org/c/1").Add(c => c.Label, "扫码查看多功能厅"));
        Assert.Equal("扫码查看多功能厅", code.Find("svg[role=img]").GetAttribute("aria-label"));
        var first = code.Find("path").GetAttribute("d");
        code.Render(p => p.Add(c => c.Text, "https://example.org/c/2").Add(c => c.Label, "扫码查看多功能厅"));
        Assert.NotEqual(first, code.Find("path").GetAttribute("d"));
    }

    [Fact]
    public void Of_StartsWithTheFinderPatternInsideTheQuietZone() => Assert.StartsWith("M4 4h7v1h-7z", QrSvg.Of("柳溪村").Path);
}
