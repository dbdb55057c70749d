namespace PartyMassCenter.EndToEnd.Tests.Common;

/// <summary>Through what somebody looks at the site.</summary>
public sealed record Look(int Width, int Height)
{
    public static Look Desk { get; } = new(1360, 900);

    /// <summary>The narrowest phone that must work.</summary>
    public static Look Phone { get; } = new(360, 740) { Touch = true };

    public bool Touch { get; init; }

    public bool Dark { get; init; }

    public bool Elder { get; init; }

    public bool Script { get; init; } = true;
}
