using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class ApprovalRuleTests
{
    private static string? Ask(BookingFactsBuilder facts, bool needsApproval) =>
        new ApprovalRule().NeedsApproval(Proposal("9:00", "10:00"), facts.With(p => p with { NeedsApproval = needsApproval }).Build());

    [Fact]
    public void Create_WhenRoomNeedsApproval_IsRequested() => Assert.Equal("多功能厅需要中心审批", Ask(new BookingFactsBuilder(), true));

    [Fact]
    public void Create_WhenRoomNeedsNoApproval_IsAllowed() => Assert.Null(Ask(new BookingFactsBuilder(), false));

    [Fact]
    public void Create_ByWhoeverCouldApprove_IsAllowed() => Assert.Null(Ask(new BookingFactsBuilder().AsApprover(), true));
}
