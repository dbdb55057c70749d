using Microsoft.AspNetCore.WebUtilities;

namespace PartyMassCenter.Client.Common;

/// <summary>Reads the query of an address.</summary>
public static class Queries
{
    /// <summary>The first value of a key, or null.</summary>
    public static string? Value(string uri, string key)
    {
        var at = uri.IndexOf('?', StringComparison.Ordinal);
        return at >= 0 && QueryHelpers.ParseQuery(uri[at..].Split('#')[0]).TryGetValue(key, out var values) ? values.FirstOrDefault() : null;
    }
}
