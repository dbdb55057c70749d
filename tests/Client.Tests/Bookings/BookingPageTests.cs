using Bunit;
using PartyMassCenter.Client.Bookings;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Tests.Bookings;

public class BookingPageTests : PageContext
{
    [Fact]
    public void Phone_IsMaskedUntilItIsAskedFor()
    {
        var page = Open(Permission.ViewBookings, Permission.ViewPersonalData);
        Assert.Equal("138****5678", page.Find("[data-testid=contact-phone]").TextContent);
        page.Find("[data-testid=reveal-phone]").Click();
        Assert.Equal("13812345678", page.Find("[data-testid=contact-phone]").TextContent);
    }

    [Fact]
    public void Phone_WithoutTheRight_CannotBeAskedFor() => Assert.Empty(Open(Permission.ViewBookings).FindAll("[data-testid=reveal-phone]"));

    [Fact]
    public void MissingBooking_IsSaidSo()
    {
        var page = Render<BookingPage>(p => p.Add(b => b.Id, Guid.CreateVersion7()).AddCascadingValue(Sample.Workplace()));
        Assert.Contains("没有这个预约", page.Find("[data-testid=state-refused]").TextContent);
    }

    [Fact]
    public void BookingOfAnActivity_LeadsToTheActivity()
    {
        Bookings.Details = Sample.Details(new BookingRequest { RoomId = Sample.Hall.Id, Start = Sample.At(9), End = Sample.At(11), Title = "元宵灯谜会" }, BookingStatus.Approved, null)
            with
        { HeldFor = new HeldFor(Guid.Empty, "活动《元宵灯谜会》", "/app/activities/1") };
        var page = Render<BookingPage>(p => p.Add(b => b.Id, Guid.CreateVersion7()).AddCascadingValue(Sample.Workplace(Permission.ViewBookings)));
        Assert.Equal("/app/activities/1", page.Find("[data-testid=booking-held-for] a").GetAttribute("href"));
    }

    private IRenderedComponent<BookingPage> Open(params Permission[] permissions)
    {
        Bookings.Details = Sample.Details(new BookingRequest { RoomId = Sample.Hall.Id, Start = Sample.At(9), End = Sample.At(11), Title = "例会" }, BookingStatus.Requested, "138****5678");
        return Render<BookingPage>(p => p.Add(b => b.Id, Guid.CreateVersion7()).AddCascadingValue(Sample.Workplace(permissions)));
    }
}
