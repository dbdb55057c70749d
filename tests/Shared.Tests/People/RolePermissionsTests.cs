using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Shared.Tests.People;

public class RolePermissionsTests
{
    private static readonly Permission[] Changing =
        [Permission.BookRooms, Permission.ManageBookings, Permission.ApproveBookings, Permission.ManageRooms, Permission.ManagePeople];

    [Fact]
    public void Inspector_ChangesNothing() => Assert.DoesNotContain(Changing, p => RolePermissions.Grants(Role.Inspector, p));

    [Theory]
    [InlineData(Role.Cadre)]
    [InlineData(Role.Organiser)]
    public void Bookers_BookAndDecideNothing(Role role) =>
        Assert.Equal([Permission.BookRooms], Changing.Where(p => RolePermissions.Grants(role, p)));

    [Fact]
    public void Organiser_SeesNoPersonalData() => Assert.False(RolePermissions.Grants(Role.Organiser, Permission.ViewPersonalData));

    [Theory]
    [InlineData(Role.CountyAdministrator)]
    [InlineData(Role.TownAdministrator)]
    [InlineData(Role.CenterAdministrator)]
    public void Administrators_MayDoEverythingInTheirUnit(Role role) =>
        Assert.All(Enum.GetValues<Permission>().Where(p => p is not (Permission.ManageHolidays or Permission.OperateJobs)), p => Assert.True(RolePermissions.Grants(role, p)));

    [Fact]
    public void Holidays_AreTheCountysAlone() =>
        Assert.Equal([Role.CountyAdministrator], Enum.GetValues<Role>().Where(r => RolePermissions.Grants(r, Permission.ManageHolidays)));

    [Fact]
    public void UnknownRole_IsGrantedNothing() => Assert.DoesNotContain(Enum.GetValues<Permission>(), p => RolePermissions.Grants((Role)99, p));

    [Fact]
    public void Name_OfEveryRole_IsItsOwn() => Assert.Equal(6, Enum.GetValues<Role>().Select(RolePermissions.Name).Distinct().Count());
}
