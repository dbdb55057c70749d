using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Shared.Tests.People;

public class GrantRulesTests
{
    [Theory]
    [InlineData(Role.CountyAdministrator, Role.CountyAdministrator, true)]
    [InlineData(Role.CountyAdministrator, Role.Inspector, true)]
    [InlineData(Role.TownAdministrator, Role.CountyAdministrator, false)]
    [InlineData(Role.TownAdministrator, Role.TownAdministrator, true)]
    [InlineData(Role.CenterAdministrator, Role.TownAdministrator, false)]
    [InlineData(Role.CenterAdministrator, Role.Cadre, true)]
    [InlineData(Role.Cadre, Role.Cadre, false)]
    [InlineData(Role.Cadre, Role.Inspector, false)]
    [InlineData(Role.Organiser, Role.Organiser, false)]
    [InlineData(Role.Inspector, Role.Inspector, false)]
    public void Covers_OnlyWhatOneHoldsAsAdministrator(Role held, Role role, bool expected) =>
        Assert.Equal(expected, GrantRules.Covers([held], role));

    [Fact]
    public void Covers_WhenNothingIsHeld_NoRole() =>
        Assert.DoesNotContain(Enum.GetValues<Role>(), r => GrantRules.Covers([], r));

    [Theory]
    [InlineData(Role.CountyAdministrator, UnitKind.County, true)]
    [InlineData(Role.CountyAdministrator, UnitKind.Town, false)]
    [InlineData(Role.TownAdministrator, UnitKind.Town, true)]
    [InlineData(Role.TownAdministrator, UnitKind.Village, false)]
    [InlineData(Role.CenterAdministrator, UnitKind.Village, true)]
    [InlineData(Role.CenterAdministrator, UnitKind.Town, true)]
    [InlineData(Role.Inspector, UnitKind.County, true)]
    public void Misfit_WhenRoleBelongsToAnotherLevel_IsSaid(Role role, UnitKind kind, bool fits) =>
        Assert.Equal(fits, GrantRules.Misfit(role, kind) is null);

    [Fact]
    public void Choices_OfATownAdministratorInAVillage_AreCenterAdministratorAndBelow() =>
        Assert.Equal(
            [Role.CenterAdministrator, Role.Cadre, Role.Organiser, Role.Inspector],
            GrantRules.Choices([Role.TownAdministrator], UnitKind.Village));
}
