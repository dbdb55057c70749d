using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Tests.People;

public class FirstPasswordsTests
{
    [Fact]
    public void Next_PassesTheRules_AndNeverComesTwice()
    {
        var passwords = Enumerable.Range(0, 500).Select(_ => FirstPasswords.Next()).ToArray();

        Assert.All(passwords, p => Assert.Empty(PasswordRules.Objections(p, "cadre")));
        Assert.Equal(passwords.Length, passwords.Distinct().Count());
        Assert.DoesNotContain(passwords, p => p.Any(c => "0O1lI".Contains(c)));
    }
}
