namespace PartyMassCenter.EndToEnd.Tests.Common;

/// <summary>A theory that needs a browser: skipped with the reason where there is none, except in CI.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Prerequisites.Missing;
}
