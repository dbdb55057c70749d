using AngleSharp.Dom;
using Bunit;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Client.Notices;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Tests.Common;

public class NavigationTests : PageContext
{
    [Theory]
    [InlineData(Role.Inspector, "今日,我的待办,预约看板,功能室,使用统计,活动月历,年度计划,到期事项,提醒年历,值班安排,值班记录本,消息,提醒规则")]
    [InlineData(Role.Organiser, "今日,我的待办,预约看板,找功能室,功能室,使用统计,活动月历,年度计划,到期事项,提醒年历,值班安排,值班记录本,我的预约,我的值班,消息,提醒规则")]
    [InlineData(Role.Cadre, "今日,我的待办,预约看板,找功能室,功能室,使用统计,活动月历,年度计划,到期事项,提醒年历,值班安排,值班记录本,我的预约,我的值班,消息,提醒规则")]
    [InlineData(Role.CenterAdministrator, "今日,我的待办,预约看板,找功能室,功能室,使用统计,活动月历,年度计划,到期事项,提醒年历,值班安排,值班记录本,我的预约,我的值班,待我审批,消息,提醒规则,停用与开放,团队,限额与紧急占用,签到与爽约,通知管理,人员账号,组织机构,操作记录,借用物品,中心设置")]
    public void SideNav_ShowsWhatTheRoleMayDo(Role role, string expected)
    {
        var nav = Render<SideNav>(p => p.Add(n => n.Here, "/app").AddCascadingValue(As(role)));
        Assert.Equal(expected.Split(','), nav.FindAll("a > span:first-of-type").Select(e => e.TextContent));
    }

    [Fact]
    public void SideNav_MarksThePageThatIsOpen()
    {
        var nav = Render<SideNav>(p => p.Add(n => n.Here, "/app/rooms/1?day=2026-11-21").AddCascadingValue(As(Role.Cadre)));
        Assert.Equal("nav-rooms", Assert.Single(nav.FindAll("[aria-current=page]")).GetAttribute("data-testid"));
    }

    [Fact]
    public void TabBar_AndMore_TogetherHoldEveryEntry()
    {
        var workplace = As(Role.CenterAdministrator);
        var bar = Render<TabBar>(p => p.Add(n => n.Here, "/app").AddCascadingValue(workplace));
        Assert.Equal(4, bar.FindAll("nav > a").Count);
        Assert.Equal(NavItem.For(workplace).Select(i => i.Path).Order(), bar.FindAll("a").Select(a => a.GetAttribute("href")).Order());
    }

    [Fact]
    public void WaitingCount_CountsLive()
    {
        var nav = Render<SideNav>(p => p.Add(n => n.Here, "/app").AddCascadingValue(As(Role.CenterAdministrator)));
        Assert.Empty(nav.FindAll("[data-testid=waiting-count]"));
        Bookings.Waiting.Add(Sample.Request("彩排"));
        nav.InvokeAsync(() => Live.SendAsync(LiveTopics.Board(Sample.Center)));
        nav.WaitForAssertion(() => Assert.EndsWith("1", nav.Find("[data-testid=waiting-count]").TextContent));
    }

    [Fact]
    public async Task Bell_CountsLiveAndLeavesWhenThePageGoes()
    {
        var workplace = As(Role.Cadre);
        var bell = Render<InboxBell>(p => p.AddCascadingValue(workplace));
        Assert.Empty(bell.FindAll("[data-testid=bell-count]"));
        Inbox.Unread = 120;
        await bell.InvokeAsync(() => Live.SendAsync(LiveTopics.Inbox(workplace.PersonId)));
        bell.WaitForAssertion(() => Assert.Equal("99+", bell.Find("[data-testid=bell-count]").TextContent));
        Assert.Equal("消息，120条未读", bell.Find("[data-testid=bell]").GetAttribute("aria-label"));
        await DisposeComponentsAsync();
        Assert.Empty(Live.Topics);
    }

    private static Workplace As(Role role) => Sample.Workplace([.. Enum.GetValues<Permission>().Where(p => RolePermissions.Grants(role, p))]);
}
