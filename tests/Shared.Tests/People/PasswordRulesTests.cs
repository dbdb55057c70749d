using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Shared.Tests.People;

public class PasswordRulesTests
{
    [Theory]
    [InlineData("Dangqun@2026")]
    [InlineData("liuxi-2026")]
    [InlineData("Liuxi2026")]
    [InlineData("柳溪村2026abc")]
    public void Objections_WhenLongAndMixed_AreNone(string password) =>
        Assert.Empty(PasswordRules.Objections(password, "cadre"));

    [Theory]
    [InlineData("Ab1@xyz", "8位")]
    [InlineData("abcdefgh", "3种")]
    [InlineData("abcdef12", "3种")]
    [InlineData("12345678", "3种")]
    [InlineData("my-CADRE-77", "登录名")]
    [InlineData("Aa1Aa1Aa1", "重复")]
    [InlineData("", "8位")]
    public void Objections_WhenWeak_SayWhy(string password, string part) =>
        Assert.Contains(PasswordRules.Objections(password, "cadre"), o => o.Contains(part, StringComparison.Ordinal));

    [Fact]
    public void Objections_WhenSeveral_SayAll() =>
        Assert.Equal(3, PasswordRules.Objections("aaa", "cadre").Count());

    [Fact]
    public void Objections_WhenUserNameIsVeryShort_MayContainIt() =>
        Assert.Empty(PasswordRules.Objections("Liuxi@2026", "li"));
}
