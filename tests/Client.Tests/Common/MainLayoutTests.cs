using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Tests.Common;

public class MainLayoutTests : PageContext
{
    private readonly FakeAccounts accounts = new();

    [Fact]
    public void PageThatBreaks_LeavesTheFrameAndCanBeTriedAgain()
    {
        var broken = true;
        var layout = Open(builder =>
        {
            if (broken) throw new InvalidOperationException("bug");
            builder.AddMarkupContent(0, "<p id=\"fine\">好了</p>");
        });
        Assert.Contains("这一页出了点问题", layout.Find("[data-testid=page-error] h1").TextContent);
        Assert.NotEmpty(layout.FindAll("[data-testid=side-nav]"));

        broken = false;
        layout.Find("[data-testid=page-error] button").Click();
        Assert.NotEmpty(layout.FindAll("#fine"));
    }

    [Fact]
    public void SignedOut_IsSentToLogInAndBack()
    {
        accounts.Me = Refusal.Forbidden("account.signed-out", "请先登录。");
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/app/board?day=2026-11-21");
        Open(builder => builder.AddMarkupContent(0, "<p id=\"secret\"></p>"));
        Assert.Contains("/login?return=%2Fapp%2Fboard%3Fday%3D2026-11-21", navigation.Uri);
    }

    [Fact]
    public void OtherCentre_InTheAddress_BecomesTheWorkplace()
    {
        var other = new MyCenter(Guid.CreateVersion7(), "石桥村党群服务中心", "松河镇", new HashSet<Permission>());
        var me = accounts.Me.Value;
        accounts.Me = me with { Centers = [.. me.Centers, other] };
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/app/board?center={other.Id}");
        Assert.Equal(other.Id.ToString(), Open(_ => { }).Find("[data-testid=center-picker] option[selected]").GetAttribute("value"));
    }

    private IRenderedComponent<MainLayout> Open(RenderFragment body) => Render<MainLayout>(p => p.Add(l => l.Body, body));

    protected override void AddServices() => Services.AddSingleton<IAccountService>(accounts);
}
