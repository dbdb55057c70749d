using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Client.Common.Kit;
using PartyMassCenter.Client.Tests.Fakes;

namespace PartyMassCenter.Client.Tests.Common;

public class KitTests : PageContext
{
    [Fact]
    public void Pager_SpeaksChineseAndTellsHowManyToSkip()
    {
        var skip = 0;
        var pager = Render<KitPager>(p => p.Add(k => k.Skip, 0).Add(k => k.Total, 45).Add(k => k.PageSize, 20).Add(k => k.SkipChanged, s => skip = s));
        Assert.Contains("第1页，共3页（45条）", pager.Markup);
        Assert.DoesNotMatch("(?i)go to|page \\d", pager.Markup);
        pager.Find("[aria-label='转到下一页']").Click();
        Assert.Equal(20, skip);
        pager.Render(p => p.Add(k => k.Skip, skip));
        Assert.Contains("第2页，共3页（45条）", pager.Markup);
        Assert.Equal("当前为第2页", pager.Find("[aria-current=page]").GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData(40, 40, 20)]
    [InlineData(40, 19, 0)]
    [InlineData(40, 41, 40)]
    public void Pager_WhenTheListGotShorter_GoesToItsLastPage(int before, int total, int expected)
    {
        var skip = before;
        Render<KitPager>(p => p.Add(k => k.Skip, before).Add(k => k.Total, total).Add(k => k.PageSize, 20).Add(k => k.SkipChanged, s => skip = s));
        Assert.Equal(expected, skip);
    }

    [Fact]
    public void Toasts_AreShownAsWritten_AndCloseInChinese()
    {
        var toasts = Render<KitToasts>();
        Services.GetRequiredService<Toasts>().Done("已预约 <多功能厅>");
        toasts.WaitForAssertion(() => Assert.Contains("已预约 &lt;多功能厅&gt;", toasts.Markup));
        toasts.Find("[aria-label=关闭]").Click();
        toasts.WaitForAssertion(() => Assert.DoesNotContain("多功能厅", toasts.Markup));
    }

    [Fact]
    public void Pager_WhenOnePageHoldsAll_IsAbsent() =>
        Assert.Empty(Render<KitPager>(p => p.Add(k => k.Skip, 0).Add(k => k.Total, 20).Add(k => k.PageSize, 20)).Markup.Trim());

    [Fact]
    public void Dialog_HoweverClosed_TellsOnce()
    {
        var told = 0;
        var dialog = Render<KitDialog>(p => p.Add(d => d.Title, "取消预约").Add(d => d.OnClose, () => told++));
        dialog.Find("[data-testid=dialog-close]").Click();
        dialog.Find("dialog").TriggerEvent("onclose", EventArgs.Empty);
        Assert.Equal(1, told);
        Assert.Equal(dialog.Find("h2").Id, dialog.Find("dialog").GetAttribute("aria-labelledby"));
    }

    [Fact]
    public void Icons_AreAllDrawnAndHiddenFromReaders()
    {
        Assert.NotEmpty(Icons.Names);
        Assert.All(Icons.Names, name => Assert.Equal("true", Render(Drawn(name)).Find("svg.icon.small:has(*)").GetAttribute("aria-hidden")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Icons.Of("emblem"));

        static RenderFragment Drawn(string name) => builder => builder.AddContent(0, Icons.Of(name, "small"));
    }
}
