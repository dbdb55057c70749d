using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Architecture.Tests.Reading;

namespace PartyMassCenter.Architecture.Tests.Checks;

/// <summary>Pages know Shared only: no server, no database.</summary>
internal static partial class ClientKnowledge
{
    private static readonly string[] Foreign = ["PartyMassCenter.Server", "Microsoft.EntityFrameworkCore", "Npgsql", "Microsoft.Data", "Quartz", "Microsoft.AspNetCore.Identity"];

    public static IEnumerable<string> References(IEnumerable<AssemblyName> references) =>
        from reference in references
        where Foreign.Any(f => reference.Name!.StartsWith(f, StringComparison.Ordinal))
        select $"Client references {reference.Name}";

    public static IEnumerable<string> Projects(SourceFile project) =>
        ProjectReference().Matches(project.Text).Select(m => m.Groups[1].Value).Where(p => p != "../Shared/Shared.csproj").Select(p => $"{project.Path} references {p}");

    public static IEnumerable<string> Contexts(IEnumerable<Type> types) =>
        from type in types
        from used in TypeReferences.Types(type)
        where used.IsAssignableTo(typeof(DbContext)) || used.Name.StartsWith("IDbContextFactory", StringComparison.Ordinal)
        select $"{type.FullName} uses {used.FullName}";

    [GeneratedRegex("<ProjectReference Include=\"([^\"]*)\"")]
    private static partial Regex ProjectReference();
}
