using System.Reflection;
using PartyMassCenter.Architecture.Tests.Checks;
using PartyMassCenter.Architecture.Tests.Wrong;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Architecture.Tests;

public class ServiceCoverageTests
{
    [Fact]
    public void Contracts_AreAllKeptByTheServer() =>
        Violations.AssertNone(ServiceCoverage.Violations(ServiceCoverage.Contracts(typeof(Outcome).Assembly), Assembly.Load("PartyMassCenter.Server").GetTypes()));

    [Fact]
    public void Contracts_WhenNobodyKeepsOne_AreReported() => Assert.Single(ServiceCoverage.Violations([typeof(ILiveUpdates)], []));

    [Fact]
    public void Contracts_WhenAMethodOnlyThrows_AreReported() =>
        Assert.Contains("ViolationEmptyUpdates.Subscribe only throws", ServiceCoverage.Violations([typeof(ILiveUpdates)], [typeof(ViolationEmptyUpdates)]));
}
