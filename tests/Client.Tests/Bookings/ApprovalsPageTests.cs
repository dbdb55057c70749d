using Bunit;
using PartyMassCenter.Client.Bookings;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Tests.Bookings;

public class ApprovalsPageTests : PageContext
{
    [Fact]
    public void NewRequest_AppearsWithoutReloading()
    {
        var page = Open();
        Assert.NotEmpty(page.FindAll("[data-testid=state-empty]"));

        Bookings.Waiting.Add(Sample.Request("红色故事会彩排"));
        page.InvokeAsync(() => Live.SendAsync(LiveTopics.Board(Sample.Center)));

        page.WaitForAssertion(() => Assert.Contains("红色故事会彩排", page.Find("[data-testid=booking-row]").TextContent));
    }

    [Fact]
    public void Approve_TakesTheRequestAway()
    {
        var item = Sample.Request("红色故事会彩排");
        Bookings.Waiting.Add(item);
        var page = Open();
        page.Find("[data-testid=approve]").Click();
        Assert.Equal([("approve", item.Id, null)], Bookings.Decisions);
        Assert.Empty(page.FindAll("[data-testid=booking-row]"));
    }

    [Fact]
    public void Approve_WhenRefused_ShowsWhyAndKeepsTheRequest()
    {
        Bookings.Waiting.Add(Sample.Request("红色故事会彩排"));
        Bookings.Decision = Refusal.Conflict("booking.changed-meanwhile", "申请刚刚被修改，请重新查看。");
        var page = Open();
        page.Find("[data-testid=approve]").Click();
        Assert.Contains("请重新查看", page.Find("[data-testid=refused]").TextContent);
        Assert.NotEmpty(page.FindAll("[data-testid=booking-row]"));
    }

    [Fact]
    public void Reject_WithoutAReason_IsNotSent()
    {
        var item = Sample.Request("红色故事会彩排");
        Bookings.Waiting.Add(item);
        var page = Open();
        page.Find("[data-testid=reject]").Click();
        page.Find("[data-testid=reason-dialog] form").Submit();
        Assert.Empty(Bookings.Decisions);

        page.Find("[data-testid=reason]").Input("与村里安排冲突");
        page.Find("[data-testid=reason-dialog] form").Submit();
        Assert.Equal([("reject", item.Id, "与村里安排冲突")], Bookings.Decisions);
    }

    [Fact]
    public void ApproveAll_TakesTheDecidedOnesAway_AndSaysWhyOneStayed()
    {
        var (first, second, third) = (Sample.Request("红色故事会彩排"), Sample.Request("消防演练"), Sample.Request("村晚筹备"));
        Bookings.Waiting.AddRange([first, second, third]);
        Approvals.Refusals[second.Id] = Refusal.Conflict("booking.overlap", "这段时间刚刚被别人约走了。");
        var page = Open();
        Assert.True(page.Find("[data-testid=approve-all]").HasAttribute("disabled"));
        page.Find("[data-testid=pick-all]").Change(true);
        page.FindAll("[data-testid=pick]")[2].Change(false);
        page.Find("[data-testid=approve-all]").Click();

        Assert.Equal([first.Id, second.Id], Approvals.Requests.Single().Items.Select(i => i.BookingId));
        Assert.True(Approvals.Requests.Single().Approve);
        Assert.Contains("消防演练：这段时间刚刚被别人约走了", page.Find("[data-testid=refused]").TextContent);
        Assert.Equal([second.Id.ToString(), third.Id.ToString()], page.FindAll("[data-testid=booking-row]").Select(r => r.GetAttribute("data-booking")));
    }

    [Fact]
    public void RejectAll_NeedsAReason()
    {
        Bookings.Waiting.AddRange([Sample.Request("红色故事会彩排"), Sample.Request("消防演练")]);
        var page = Open();
        page.Find("[data-testid=pick-all]").Change(true);
        page.Find("[data-testid=reject-all]").Click();
        page.Find("[data-testid=reason-dialog] form").Submit();
        Assert.Empty(Approvals.Requests);
        page.Find("[data-testid=reason]").Input("与村里安排冲突");
        page.Find("[data-testid=reason-dialog] form").Submit();
        Assert.Equal((false, "与村里安排冲突"), (Approvals.Requests.Single().Approve, Approvals.Requests.Single().Reason));
    }

    private IRenderedComponent<ApprovalsPage> Open() => Render<ApprovalsPage>(p => p.AddCascadingValue(Sample.Workplace(Permission.ApproveBookings)));
}
