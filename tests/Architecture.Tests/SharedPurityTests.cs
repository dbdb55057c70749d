using PartyMassCenter.Architecture.Tests.Checks;
using PartyMassCenter.Architecture.Tests.Reading;
using PartyMassCenter.Architecture.Tests.Wrong;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Architecture.Tests;

public class SharedPurityTests
{
    [Fact]
    public void Shared_DoesNoInputOutputAndReadsNoClock() => Violations.AssertNone(SharedPurity.Violations(TypeReferences.Written(typeof(Outcome).Assembly)));

    [Fact]
    public void Shared_ReferencesNothing() => Violations.AssertNone(SharedPurity.References(Sources.All.Single(f => f.Path == "Shared/Shared.csproj")));

    [Fact]
    public void Shared_WhenATypeReadsAFileOrTheClock_IsReported()
    {
        var found = SharedPurity.Violations([typeof(ViolationImpureRule)]).ToArray();
        Assert.Contains(found, v => v.EndsWith("uses System.IO.File", StringComparison.Ordinal));
        Assert.Contains(found, v => v.EndsWith("uses System.TimeProvider", StringComparison.Ordinal));
        Assert.Contains(found, v => v.EndsWith("calls Guid.CreateVersion7", StringComparison.Ordinal));
    }

    [Fact]
    public void Shared_WhenItReferencesAPackage_IsReported() =>
        Assert.Single(SharedPurity.References(new SourceFile("Shared/Shared.csproj", "<Project><ItemGroup><PackageReference Include=\"X\" /></ItemGroup></Project>")));
}
