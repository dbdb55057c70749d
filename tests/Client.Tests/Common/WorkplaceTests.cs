using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Tests.Common;

public class WorkplaceTests
{
    private static readonly MyCenter Willow = new(Guid.CreateVersion7(), "柳溪村党群服务中心", "松河镇", new HashSet<Permission> { Permission.ViewBookings });
    private static readonly MyCenter Bridge = new(Guid.CreateVersion7(), "石桥村党群服务中心", "松河镇", new HashSet<Permission> { Permission.ManageRooms });

    [Fact]
    public void For_WithoutAPick_IsTheHomeCentre() => Assert.Equal(Bridge.Id, Workplace.For(Me(Bridge.Id), null).CenterId);

    [Fact]
    public void For_WithACentreThatIsNotMine_IsTheHomeCentre() => Assert.Equal(Bridge.Id, Workplace.For(Me(Bridge.Id), Guid.CreateVersion7()).CenterId);

    [Fact]
    public void Can_IsAboutThePickedCentre()
    {
        Assert.True(Workplace.For(Me(Willow.Id), Bridge.Id).Can(Permission.ManageRooms));
        Assert.False(Workplace.For(Me(Willow.Id), Willow.Id).Can(Permission.ManageRooms));
        Assert.False(Workplace.For(Me(null) with { Centers = [] }, null).Can(Permission.ViewBookings));
    }

    [Fact]
    public void Link_KeepsAnotherCentreButNotTheHomeOne()
    {
        Assert.Equal("/app/board", Workplace.For(Me(Willow.Id), Willow.Id).Link("/app/board"));
        Assert.Equal($"/app/board?day=2026-11-21&center={Bridge.Id}", Workplace.For(Me(Willow.Id), Bridge.Id).Link("/app/board?day=2026-11-21"));
    }

    private static MyDetails Me(Guid? home) => new(Guid.CreateVersion7(), "周桂兰", null, [], [Willow, Bridge], new HashSet<Permission>(), home);
}
