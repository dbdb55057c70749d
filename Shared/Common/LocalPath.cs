namespace PartyMassCenter.Shared.Common;

/// <summary>Paths inside this site, so that a link can't lead a person away after log-in.</summary>
public static class LocalPath
{
    /// <summary>Whether it is a path below this site's root: “/x”, but not “//host”, “/\host” or anything with control characters.</summary>
    public static bool IsLocal(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl);

    /// <summary>The path if it is local, otherwise <paramref name="fallback"/>.</summary>
    public static string Or(string? path, string fallback) => IsLocal(path) ? path! : fallback;
}
