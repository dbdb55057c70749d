using PartyMassCenter.Architecture.Tests.Reading;

namespace PartyMassCenter.Architecture.Tests.Checks;

/// <summary>A feature uses itself, Common, and what the map allows.</summary>
internal static class FeatureImports
{
    public static IEnumerable<string> Violations(IEnumerable<Type> types, IReadOnlyDictionary<string, string[]> map) =>
        from type in types
        let own = Place(type)
        where own is not null
        let allowed = map.GetValueOrDefault(own.Value.Folder) ?? map.GetValueOrDefault(own.Value.Feature) ?? []
        where !allowed.Contains("*")
        from used in TypeReferences.Types(type)
        let other = Place(used)
        where other is not null && other.Value.Feature != own.Value.Feature && other.Value.Feature != "Common" && !allowed.Contains(other.Value.Feature)
        select $"{type.FullName} uses {used.FullName}";

    /// <summary>Features that would need each other in a circle.</summary>
    public static IEnumerable<string> Circles(IReadOnlyDictionary<string, string[]> map) =>
        from feature in map.Keys
        where Reachable(feature, map).Contains(feature)
        select $"{feature} needs itself over {string.Join(", ", map[feature])}";

    private static HashSet<string> Reachable(string feature, IReadOnlyDictionary<string, string[]> map)
    {
        var seen = new HashSet<string>();
        var waiting = new Stack<string>(map.GetValueOrDefault(feature, []));
        while (waiting.TryPop(out var next))
            if (next != "Common" && seen.Add(next))
                foreach (var further in map.GetValueOrDefault(next, [])) waiting.Push(further);
        return seen;
    }

    /// <summary>PartyMassCenter.Server.Common.Jobs lies in the feature Common and the folder Common.Jobs.</summary>
    private static (string Feature, string Folder)? Place(Type type)
    {
        var parts = type.Namespace?.Split('.') ?? [];
        return parts is ["PartyMassCenter", "Shared" or "Server" or "Client", var feature, .. var rest] ? (feature, string.Join('.', rest.Take(1).Prepend(feature))) : null;
    }
}
