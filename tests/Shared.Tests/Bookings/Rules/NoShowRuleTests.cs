using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class NoShowRuleTests
{
    private static readonly BookingProposal Wish = Proposal("9:00", "10:00");

    private static BookingFacts Facts(NoShowEffect effect, int missed, bool approver = false)
    {
        var facts = approver ? new BookingFactsBuilder().AsApprover() : new BookingFactsBuilder();
        var starts = Enumerable.Range(1, missed).Select(n => new DateTime(2026, 11, 21, 9, 0, 0).AddDays(-n)).ToList();
        return facts.Build() with { NoShows = new NoShowHistory(new NoShowLimit(3, 30, 14, effect), starts) };
    }

    [Fact]
    public void Create_AfterTooMany_IsRefusedAndSaysUntilWhen()
    {
        var refusal = Assert.Single(new NoShowRule().Deny(Wish, Facts(NoShowEffect.MayNotBook, 3)));
        Assert.Equal("booking.no-shows", refusal.Code);
        Assert.Contains("12月4日", refusal.Message);
        Assert.Null(new NoShowRule().NeedsApproval(Wish, Facts(NoShowEffect.MayNotBook, 3)));
    }

    [Fact]
    public void Create_AfterTooMany_NeedsApprovalWhereTheCentreWantsThat()
    {
        Assert.NotNull(new NoShowRule().NeedsApproval(Wish, Facts(NoShowEffect.NeedsApproval, 3)));
        Assert.Empty(new NoShowRule().Deny(Wish, Facts(NoShowEffect.NeedsApproval, 3)));
    }

    [Fact]
    public void Create_AfterFewer_IsAllowed() => Assert.Empty(new NoShowRule().Deny(Wish, Facts(NoShowEffect.MayNotBook, 2)));

    [Fact]
    public void Create_ByWhoApprovesThere_IsAllowed() => Assert.Empty(new NoShowRule().Deny(Wish, Facts(NoShowEffect.MayNotBook, 5, approver: true)));

    [Fact]
    public void Create_WhereTheCentreHasNoLimit_IsAllowed() => Assert.Empty(new NoShowRule().Deny(Wish, new BookingFactsBuilder().Build()));
}
