using Bunit;
using PartyMassCenter.Client.Bookings;
using PartyMassCenter.Client.Bookings.Quotas;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Tests.Bookings.Quotas;

public class QuotasPageTests : PageContext
{
    private IRenderedComponent<QuotasPage> Open(params Permission[] permissions) =>
        Render<QuotasPage>(p => p.AddCascadingValue(Sample.Workplace(permissions)));

    [Fact]
    public void Page_WithoutTheRight_IsForbidden() => Assert.Empty(Open(Permission.ViewBookings).FindAll("[data-testid=quota-form]"));

    [Fact]
    public void Add_ForSomeFunctions_SendsWhatWasChosenAndListsIt()
    {
        var page = Open(Permission.ManageRooms);
        Assert.NotEmpty(page.FindAll("[data-testid=no-quotas]"));
        page.Find("[data-testid=quota-subject]").Change(nameof(QuotaSubject.EveryTeam));
        page.Find("[data-testid=quota-bookings]").Change("");
        page.Find("[data-testid=quota-hours]").Change("8");
        page.Find("[data-testid=quota-ByFunction]").Change(true);
        page.Find("[data-testid=function-文化体育]").Change(true);
        page.Find("[data-testid=quota-form]").Submit();
        var limit = Assert.Single(Quotas.All).Limit;
        Assert.Equal((QuotaSubject.EveryTeam, RoomFunction.CultureAndSport, null, 8), (limit.Subject, limit.Functions, limit.MostBookings, limit.MostHours));
        Assert.Contains("每个团队 · 每周最多8小时", page.Find("[data-testid=quota-row]").TextContent);
    }

    [Fact]
    public void Add_WithNoRoomTicked_IsNotAllRooms()
    {
        var page = Open(Permission.ManageRooms);
        page.Find("[data-testid=quota-Chosen]").Change(true);
        page.Find("[data-testid=quota-form]").Submit();
        Assert.Empty(Quotas.All);
        Assert.Contains("至少勾选一间", page.Find("[data-testid=refused]").TextContent);
    }

    [Fact]
    public void Add_WhenRefused_KeepsWhatWasTyped()
    {
        Quotas.Refusal = Refusal.Conflict("quota.too-many", "太多了。");
        var page = Open(Permission.ManageRooms);
        page.Find("[data-testid=quota-bookings]").Change("5");
        page.Find("[data-testid=quota-form]").Submit();
        Assert.Contains("太多了", page.Find("[data-testid=refused]").TextContent);
        Assert.Equal("5", page.Find("[data-testid=quota-bookings]").GetAttribute("value"));
    }

    [Fact]
    public void Note_BesideTheForm_TellsWhatIsLeft()
    {
        Quotas.Left = request => request.RoomId == Sample.Hall.Id ? [new QuotaLeft("多功能厅每人每周最多约3次", "11月16日至22日已约3次，还可约0次", false)] : [];
        var note = Render<QuotaNote>(p => p.Add(n => n.Draft, BookingDraft.For(new BoardSlot(Sample.Hall.Id, Sample.At(9), Sample.At(10)))));
        Assert.Contains("已约3次，还可约0次，不够这次预约", note.Find("[data-testid=quota-left]").TextContent);
        note.Render(p => p.Add(n => n.Draft, BookingDraft.For(new BoardSlot(Sample.Meeting.Id, Sample.At(9), Sample.At(10)))));
        Assert.Empty(note.FindAll("[data-testid=quota-left]"));
    }
}
