using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class ResourceRuleTests
{
    private static readonly Guid Chairs = Guid.CreateVersion7();

    private static ResourceHeld Held(string from, string to, int count, Guid? booking = null) => new(booking ?? Guid.CreateVersion7(), Time(from, to), count);

    private static List<Refusal> Deny(int wanted, string from = "9:00", string to = "12:00", Guid? own = null, bool active = true, params ResourceHeld[] held) =>
        [.. new ResourceRule().Deny(
            Proposal(from, to, bookingId: own) with { Resources = [new ResourceUse(Chairs, wanted)] },
            new BookingFactsBuilder().Build() with { Resources = [new ResourceFact(Chairs, "折叠椅", 200, active, held)] })];

    [Fact]
    public void Create_TakingAllThatAreFree_IsAllowed() => Assert.Empty(Deny(120, held: Held("10:00", "11:00", 80)));

    [Fact]
    public void Create_TakingOneTooMany_IsRefusedAndSaysHowManyAreFree()
    {
        var refusal = Assert.Single(Deny(121, held: Held("10:00", "11:00", 80)));
        Assert.Equal("折叠椅9:00–12:00只剩120件（共200件），您要121件，请减少数量或换个时间。", refusal.Message);
        Assert.Equal(nameof(BookingRequest.Resources), refusal.Field);
    }

    [Fact]
    public void Create_BesideHoldsThatFollowOneAnother_CountsTheMostAtOneMoment() =>
        Assert.Empty(Deny(80, held: [Held("9:00", "10:00", 120), Held("10:00", "11:00", 120), Held("11:00", "12:00", 120)]));

    [Fact]
    public void Create_BesideHoldsThatOverlapInTheMiddle_AddsThem()
    {
        ResourceHeld[] held = [Held("8:00", "10:30", 90), Held("10:00", "11:00", 90)];
        Assert.Empty(Deny(20, held: held));
        Assert.Contains("只剩20件", Assert.Single(Deny(21, held: held)).Message);
    }

    [Theory]
    [InlineData("8:00", "9:00")]
    [InlineData("12:00", "13:00")]
    public void Create_NextToAHold_HasAll(string from, string to) => Assert.Empty(Deny(200, held: Held(from, to, 200)));

    [Fact]
    public void Create_WhenNothingIsLeft_SaysSo() => Assert.Contains("都已借出", Assert.Single(Deny(1, held: Held("8:00", "20:00", 200))).Message);

    [Fact]
    public void Change_WhenTheHoldIsItsOwn_IsAllowed()
    {
        var own = Guid.CreateVersion7();
        Assert.Empty(Deny(200, own: own, held: Held("9:00", "12:00", 200, own)));
    }

    [Fact]
    public void Create_OfSomethingOutOfUse_IsRefused() => Assert.Equal("booking.resource", Assert.Single(Deny(1, active: false)).Code);

    [Fact]
    public void Approve_AsksAgain() => Assert.True(new ResourceRule().HoldsForApproval);
}
