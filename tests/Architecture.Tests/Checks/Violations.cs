namespace PartyMassCenter.Architecture.Tests.Checks;

/// <summary>Fails with every violation on its own line.</summary>
internal static class Violations
{
    public static void AssertNone(IEnumerable<string> found)
    {
        var list = found.Distinct().ToArray();
        Assert.True(list.Length == 0, string.Join('\n', list.Prepend($"{list.Length} violations:")));
    }
}
