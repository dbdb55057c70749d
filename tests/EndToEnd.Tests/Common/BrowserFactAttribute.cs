namespace PartyMassCenter.EndToEnd.Tests.Common;

/// <summary>A fact that needs a browser: skipped with the reason where there is none, except in CI.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Prerequisites.Missing;
}
