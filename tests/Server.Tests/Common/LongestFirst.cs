using Xunit.Abstractions;

[assembly: TestCollectionOrderer("PartyMassCenter.Server.Tests.Common.LongestFirst", "PartyMassCenter.Server.Tests")]

namespace PartyMassCenter.Server.Tests.Common;

/// <summary>Starts with what takes longest, so that at the end nobody waits for one test.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = ["Kill", "AuthorisationMatrix", "Model"];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(c => Array.FindIndex(Long, name => c.DisplayName.Contains(name, StringComparison.Ordinal)) is var place and >= 0 ? place : Long.Length).ThenBy(c => c.DisplayName, StringComparer.Ordinal);
}
