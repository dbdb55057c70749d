using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Tests.Common;

namespace PartyMassCenter.Shared.Tests.People;

public class PersonRequestTests
{
    private static PersonRequest Changed(Action<PersonRequest> change)
    {
        var request = new PersonRequest { UserName = "chen.jianguo", Name = "陈建国" };
        change(request);
        return request;
    }

    [Fact]
    public void Request_WithNames_IsValid() => Assert.Empty(Validation.Problems(Changed(_ => { })));

    [Theory]
    [InlineData("ab")]
    [InlineData("陈建国")]
    [InlineData("a b c")]
    [InlineData("abcdefghijklmnopqrstuvwxyz0123456")]
    public void UserName_IllFormed_IsInvalid(string name) => Assert.Contains("登录名", Assert.Single(Validation.Problems(Changed(r => r.UserName = name))));

    [Fact]
    public void Role_Unknown_IsInvalid() => Assert.Contains("角色", Assert.Single(Validation.Problems(Changed(r => r.Role = (Role)99))));
}
