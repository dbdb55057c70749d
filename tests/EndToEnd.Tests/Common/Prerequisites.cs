namespace PartyMassCenter.EndToEnd.Tests.Common;

/// <summary>What browser tests need on the machine.</summary>
internal static class Prerequisites
{
    public const string Chromium = "/usr/bin/chromium";

    /// <summary>Why a browser test can't run here, or null. Where the environment says <c>CI=true</c> it runs, and fails, all the same.</summary>
    public static string? Missing { get; } =
        Environment.GetEnvironmentVariable("CI") == "true" ? null
        : !File.Exists(Chromium) ? "No browser: install chromium."
        : !Axe.CanBeHad ? "No npm to fetch axe-core with: install npm."
        : null;
}
