using PartyMassCenter.Shared.Rosters.Rules;

namespace PartyMassCenter.Shared.Tests.Rosters.Rules;

public class DutyRulesTests
{
    private static readonly DateOnly Day = new(2026, 5, 3);

    private static DutyProposal Proposal(int rest = 0, params int[] others) => new("张三", Day, null, null, [.. others.Select(Day.AddDays)], rest);

    private static IEnumerable<string> Codes(DutyProposal proposal) => DutyRules.Check(proposal).Select(r => r.Code);

    [Fact]
    public void Check_WhenNothingStandsAgainstIt_IsEmpty() => Assert.Empty(Codes(Proposal(2, -3, 3)));

    [Fact]
    public void Check_WhenAway_IsRefused() => Assert.Equal(["duty.away"], Codes(Proposal() with { Away = "请假" }));

    [Fact]
    public void Check_WhenTwiceADay_IsRefused() => Assert.Equal(["duty.twice"], Codes(Proposal(0, 0)));

    [Fact]
    public void Check_WhenOnDutyElsewhere_IsRefused() => Assert.Contains("便民服务角", Assert.Single(DutyRules.Check(Proposal() with { Elsewhere = "便民服务角" })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, -2)]
    public void Check_WhenRestIsTooShort_IsRefused(int rest, int other) => Assert.Equal(["duty.rest"], Codes(Proposal(rest, other)));

    [Fact]
    public void Check_NamesEveryReason() => Assert.Equal(["duty.away", "duty.twice", "duty.rest"], Codes(Proposal(1, 0, 1) with { Away = "请假" }));
}
