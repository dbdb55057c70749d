using PartyMassCenter.Architecture.Tests.Checks;
using PartyMassCenter.Architecture.Tests.Reading;

namespace PartyMassCenter.Architecture.Tests;

public class ForbiddenTextTests
{
    [Fact]
    public void Sources_LeaveNothingForLaterAndKnowNoMachine() => Violations.AssertNone(ForbiddenText.Violations(Sources.All));

    [Theory]
    [InlineData("// TO", "DO: later")]
    [InlineData("throw new NotImplemented", "Exception();")]
    [InlineData("cd /wo", "rk/main")]
    [InlineData("path = \"/ro", "ot/.nuget\"")]
    [InlineData("https://registry.npm", "js.org/axe-core")]
    public void Sources_WithForbiddenText_AreReported(string first, string second) =>
        Assert.Single(ForbiddenText.Violations([new SourceFile("Server/A.cs", $"x\n{first}{second}\ny")]));
}
