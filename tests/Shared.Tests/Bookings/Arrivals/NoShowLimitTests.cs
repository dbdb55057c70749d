using PartyMassCenter.Shared.Bookings.Arrivals;

namespace PartyMassCenter.Shared.Tests.Bookings.Arrivals;

public class NoShowLimitTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static DateTime Ago(int days) => Today.AddDays(-days).ToDateTime(new TimeOnly(9, 0));

    [Theory]
    [InlineData(new[] { 1, 5, 9 }, 13)]
    [InlineData(new[] { 1, 5 }, null)]
    [InlineData(new[] { 1, 5, 31 }, null)]
    [InlineData(new[] { 1, 5, 30 }, 13)]
    [InlineData(new[] { 14, 20, 25 }, 0)]
    [InlineData(new[] { 15, 20, 25 }, null)]
    [InlineData(new[] { 2, 10, 20, 35 }, 12)]
    [InlineData(new[] { 5, 35, 40, 45 }, null)]
    public void LastDay_IsSoManyDaysAfterTheLastOfEnoughWithinTheSpan(int[] daysAgo, int? lastIn) =>
        Assert.Equal(lastIn is { } days ? Today.AddDays(days) : null, new NoShowLimit(3, 30, 14, NoShowEffect.MayNotBook).LastDay(daysAgo.Select(Ago), Today));

    [Fact]
    public void LastDay_WithoutALimit_IsNone() => Assert.Null(NoShowLimit.Off.LastDay([Ago(1), Ago(2), Ago(3)], Today));
}
