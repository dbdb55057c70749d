using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using PartyMassCenter.Client.Rooms;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Tests.Rooms;

public class RoomHoursFieldsTests : PageContext
{
    private readonly RoomRequest request = new() { OpeningHours = [new OpeningHours(DayOfWeek.Monday, 540, 1080)] };

    [Fact]
    public void SameEveryDay_CopiesMonday()
    {
        Open().Find("[data-testid=same-hours]").Click();
        Assert.Equal(7, request.OpeningHours.Select(h => h.Day).Distinct().Count());
        Assert.All(request.OpeningHours, h => Assert.Equal((540, 1080), (h.Opens, h.Closes)));
    }

    [Fact]
    public void ClosingAtMidnight_IsTheEndOfTheDay()
    {
        Open().Find("[aria-label=周一关闭]").Change("00:00");
        Assert.Equal(1440, Assert.Single(request.OpeningHours).Closes);
    }

    [Fact]
    public void UncheckingADay_ClosesIt()
    {
        Open().Find("input[type=checkbox]").Change(false);
        Assert.False(Assert.Single(request.OpeningHours).IsOpen);
    }

    private IRenderedComponent<RoomHoursFields> Open() => Render<RoomHoursFields>(p => p.Add(f => f.Request, request).AddCascadingValue(new EditContext(request)));
}
