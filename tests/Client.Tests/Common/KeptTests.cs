using Bunit;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Client.Tests.Fakes;

namespace PartyMassCenter.Client.Tests.Common;

public class KeptTests : PageContext
{
    [Fact]
    public void Content_IsDrawnAnewOnlyForAnotherKey()
    {
        var times = 0;
        var kept = Render<Kept>(p => p.Add(k => k.Key, (1, "今天")).Add(k => k.ChildContent, b => b.AddContent(0, ++times)));
        Assert.Equal("1", kept.Markup);
        kept.Render(p => p.Add(k => k.Key, (1, "今天")).Add(k => k.ChildContent, b => b.AddContent(0, ++times)));
        Assert.Equal("1", kept.Markup);
        kept.Render(p => p.Add(k => k.Key, (1, "明天")).Add(k => k.ChildContent, b => b.AddContent(0, ++times)));
        Assert.Equal("2", kept.Markup);
    }
}
