using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class WhoMayBookRuleTests
{
    private static BookingFactsBuilder ForCadresOnly() => new BookingFactsBuilder().With(p => p with { Bookers = [Role.Cadre, Role.CenterAdministrator] });

    private static IEnumerable<Refusal> Deny(BookingFactsBuilder facts) => new WhoMayBookRule().Deny(Proposal("9:00", "10:00"), facts.Build());

    [Fact]
    public void Create_WhenRoleIsNotAmongBookers_IsForbiddenAndNamesWhoMay()
    {
        var refusal = Assert.Single(Deny(ForCadresOnly().As(Role.Organiser)));
        Assert.Equal(("booking.not-for-your-role", RefusalKind.Forbidden), (refusal.Code, refusal.Kind));
        Assert.Contains("村干部、中心管理员", refusal.Message);
    }

    [Fact]
    public void Create_WhenOneOfSeveralRolesIsAmongBookers_IsAllowed() => Assert.Empty(Deny(ForCadresOnly().As(Role.Organiser, Role.Cadre)));

    [Fact]
    public void Create_WhenPersonCouldApprove_IsAllowed() => Assert.Empty(Deny(ForCadresOnly().As(Role.TownAdministrator).AsApprover()));

    [Fact]
    public void Create_WhenRoomIsForEveryone_IsAllowed() => Assert.Empty(Deny(new BookingFactsBuilder().As(Role.Organiser)));
}
