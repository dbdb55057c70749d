using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Activities.Registrations;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Activities.Registrations;

public class RegistrationsCardTests : PageContext
{
    private readonly FakeRegistrations registrations = new();

    protected override void AddServices() => Services.AddSingleton<IRegistrationService>(registrations);

    [Fact]
    public void CheckIn_ShowsAtOnceThatItIsBeingSaved_ThenThatItIs()
    {
        registrations.Add("王芳", 3);
        registrations.Held = new TaskCompletionSource<Outcome>();
        var card = Open();

        card.Find("[data-testid=check-in]").Click();

        Assert.Contains("已到3人，正在保存", card.Find("[data-testid=here]").TextContent);
        Assert.Equal("0", card.Find("[data-testid=came]").TextContent);
        registrations.Held.SetResult(Outcome.Success);
        card.WaitForAssertion(() => Assert.Equal("3", card.Find("[data-testid=came]").TextContent));
        Assert.DoesNotContain("正在保存", card.Find("[data-testid=here]").TextContent);
    }

    [Fact]
    public void CheckIn_WhenRefused_GoesBackAndSaysWhy()
    {
        registrations.Add("王芳", 3);
        registrations.Held = new TaskCompletionSource<Outcome>();
        var card = Open();
        card.Find("[data-testid=check-in]").Click();

        registrations.Held.SetResult(Refusal.Conflict("registration.too-early", "活动还没有开始，不能签到。"));

        card.WaitForAssertion(() => Assert.Contains("活动还没有开始", card.Find("[data-testid=refused]").TextContent));
        Assert.NotNull(card.Find("[data-testid=check-in]"));
        Assert.Empty(card.FindAll("[data-testid=here]"));
    }

    [Fact]
    public void CheckIn_WhenFewerCame_IsCorrectedAndTakenBack()
    {
        registrations.Add("王芳", 3);
        var card = Open();
        card.Find("[data-testid=check-in]").Click();
        card.WaitForElement("[data-testid=fewer]").Click();
        card.WaitForAssertion(() => Assert.Equal(2, registrations.Items[0].CheckedIn));
        card.Find("[data-testid=undo]").Click();
        card.WaitForAssertion(() => Assert.Null(registrations.Items[0].CheckedIn));
    }

    [Fact]
    public void WalkIns_CountVillagersAndVisitorsApart()
    {
        var card = Open();
        card.Find("[data-testid=villagers-ten]").Click();
        card.Find("[data-testid=villagers-less]").Click();
        card.Find("[data-testid=visitors-more]").Click();
        card.WaitForAssertion(() => Assert.Equal((9, 1), registrations.WalkIns));
        card.WaitForAssertion(() => Assert.Equal("10", card.Find("[data-testid=came]").TextContent));
    }

    [Fact]
    public void Add_ShowsTheCodeOnce()
    {
        var card = Open();
        card.Find("[data-testid=add]").Click();
        card.Find("[data-testid=rg-name]").Change("李大爷");
        card.Find("[data-testid=rg-phone]").Change("13800000001");
        card.Find("[data-testid=add-dialog] form").Submit();
        card.WaitForAssertion(() => Assert.Contains("请勾选同意", card.Find("[data-testid=add-dialog]").TextContent));
        Assert.Empty(registrations.Added);

        card.Find("[data-testid=rg-consent]").Change(true);
        card.Find("[data-testid=add-dialog] form").Submit();
        card.WaitForAssertion(() => Assert.Equal("K7QM-2XBD", card.Find("[data-testid=code]").TextContent));
        card.Find("[data-testid=add-done]").Click();
        card.WaitForAssertion(() => Assert.Contains("李大爷", card.Find("[data-testid=people]").TextContent));
    }

    private IRenderedComponent<RegistrationsCard> Open() =>
        Render<RegistrationsCard>(p => p.Add(c => c.ActivityId, FakeActivities.Id).Add(c => c.TakesNew, true).Add(c => c.Topic, LiveTopics.Activities(Sample.Center)));
}
