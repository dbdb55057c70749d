using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Tests.Common;

public class LocalPathTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/app")]
    [InlineData("/app/board?center=1&day=2026-11-21")]
    [InlineData("/c/柳溪")]
    public void IsLocal_WhenPathOfThisSite_IsTrue(string path) => Assert.True(LocalPath.IsLocal(path));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("app")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    [InlineData("/app\r\nSet-Cookie: x=1")]
    public void IsLocal_WhenItLeadsAway_IsFalse(string? path)
    {
        Assert.False(LocalPath.IsLocal(path));
        Assert.Equal("/app", LocalPath.Or(path, "/app"));
    }
}
