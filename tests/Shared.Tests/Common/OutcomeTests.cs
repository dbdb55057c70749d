using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Tests.Common;

public class OutcomeTests
{
    private static readonly Refusal Taken = Refusal.Conflict("booking.overlap", "已有预约，请换个时间。");
    private static readonly Refusal Full = Refusal.Conflict("booking.too-many-people", "人数太多，请换一间。");

    [Fact]
    public void Success_HasNoRefusals()
    {
        Assert.True(Outcome.Success.Succeeded);
        Assert.Empty(Outcome.Success.Refusals);
    }

    [Fact]
    public void Refused_KeepsAllReasonsInOrder()
    {
        var outcome = Outcome<int>.Refused(Taken, Full);
        Assert.False(outcome.Succeeded);
        Assert.Equal([Taken, Full], outcome.Refusals);
        Assert.Equal("已有预约，请换个时间。\n人数太多，请换一间。", outcome.Message);
    }

    [Fact]
    public void Refused_WithoutAReason_Throws()
    {
        Assert.Throws<ArgumentException>(() => Outcome.Refused());
        Assert.Throws<ArgumentException>(() => Outcome<int>.Refused());
    }

    [Fact]
    public void Value_AfterSuccess_IsTheValue()
    {
        Outcome<int> outcome = 7;
        Assert.True(outcome.Succeeded);
        Assert.Equal(7, outcome.Value);
    }

    [Fact]
    public void Value_AfterARefusal_ThrowsWithTheReason()
    {
        Outcome<int> outcome = Taken;
        Assert.Contains("已有预约", Assert.Throws<InvalidOperationException>(() => outcome.Value).Message);
    }

    [Theory]
    [InlineData(RefusalKind.Invalid)]
    [InlineData(RefusalKind.NotFound)]
    [InlineData(RefusalKind.Forbidden)]
    [InlineData(RefusalKind.Conflict)]
    public void Refusal_OfEachKind_HasAFactory(RefusalKind kind)
    {
        Refusal[] made = [Refusal.Invalid("c", "m", "f"), Refusal.NotFound("c", "m"), Refusal.Forbidden("c", "m"), Refusal.Conflict("c", "m", "f")];
        Assert.Single(made, r => r.Kind == kind);
    }
}
