using Bunit;
using PartyMassCenter.Client.Bookings;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Client.Tests.Bookings;

public class ResourcePickerTests : PageContext
{
    private static readonly ResourceOffer Chairs = new(Guid.CreateVersion7(), "折叠椅", 200, 2, "放在储物间");

    [Fact]
    public void Step_UpToWhatIsFree_AsksForThatManyAndNoMore()
    {
        List<ResourceUse> chosen = [];
        var picker = Render<ResourcePicker>(p => p.Add(f => f.Offers, [Chairs]).Add(f => f.Chosen, chosen));
        Assert.Contains("可借2件，共200件 · 放在储物间", picker.Find("[data-testid=resource-free]").TextContent);
        Assert.True(picker.Find("[data-testid=resource-less]").HasAttribute("disabled"));

        picker.Find("[data-testid=resource-more]").Click();
        picker.Find("[data-testid=resource-more]").Click();

        Assert.Equal([new ResourceUse(Chairs.ResourceId, 2)], chosen);
        Assert.True(picker.Find("[data-testid=resource-more]").HasAttribute("disabled"));
        picker.Find("[data-testid=resource-less]").Click();
        picker.Find("[data-testid=resource-less]").Click();
        Assert.Empty(chosen);
    }

    [Fact]
    public void Form_OffersWhatTheCentreLends_AndSendsWhatWasChosen()
    {
        Bookings.Lendable = [Chairs];
        var form = Render<BookingForm>(p => p.Add(f => f.Draft, BookingDraft.For(new BoardSlot(Sample.Meeting.Id, Sample.At(9), Sample.At(11)))).Add(f => f.Rooms, Sample.Rooms));
        form.WaitForElement("[data-testid=resource-more]").Click();
        form.WaitForElement("[data-testid=will-book]");
        form.Find("[data-testid=title]").Change("村民议事会");

        form.Find("form").Submit();

        form.WaitForAssertion(() => Assert.Equal([new ResourceUse(Chairs.ResourceId, 1)], Bookings.Created[0].Resources));
    }
}
