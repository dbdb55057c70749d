namespace PartyMassCenter.Shared.Common;

/// <summary>How much it matters that something isn't as it should be, after the standards' own four levels.</summary>
public enum Severity
{
    /// <summary>提示.</summary>
    Hint = 1,

    /// <summary>一般.</summary>
    Ordinary = 2,

    /// <summary>严重.</summary>
    Serious = 3,

    /// <summary>否决: it alone fails the whole.</summary>
    Veto = 4,
}
