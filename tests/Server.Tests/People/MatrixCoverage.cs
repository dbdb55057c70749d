using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>What there is, so that the matrix can be held against it.</summary>
internal static class MatrixCoverage
{
    /// <summary>“IService.Method” of every service of an assembly.</summary>
    public static IEnumerable<string> Methods(IEnumerable<Type> types) =>
        from type in types
        where type.IsInterface && type.IsPublic && type.Name.EndsWith("Service", StringComparison.Ordinal)
        from method in type.GetMethods()
        select $"{type.Name}.{method.Name}";

    /// <summary>“GET /path” of every endpoint that the application maps itself; pages, and what the framework maps, apart.</summary>
    public static IEnumerable<string> Endpoints(IEnumerable<Endpoint> endpoints) =>
        from endpoint in endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is null && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        let path = "/" + endpoint.RoutePattern.RawText?.Trim('/')
        where !path.StartsWith("/_", StringComparison.Ordinal)
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"]
        select $"{method} {path}";

    /// <summary>The route of every page of an assembly.</summary>
    public static IEnumerable<string> Pages(Assembly assembly) =>
        assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>(inherit: false)).Select(r => r.Template);

    /// <summary>What there is and isn't listed, and what is listed and isn't there.</summary>
    public static IReadOnlyList<string> Differences(IEnumerable<string> there, IEnumerable<string> listed)
    {
        var (found, known) = (there.ToHashSet(), listed.ToHashSet());
        return [.. found.Except(known).Order().Select(f => $"not in the matrix: {f}"), .. known.Except(found).Order().Select(k => $"only in the matrix: {k}")];
    }
}
