using System.Reflection;
using System.Text.RegularExpressions;
using PartyMassCenter.Architecture.Tests.Reading;

namespace PartyMassCenter.Architecture.Tests.Checks;

/// <summary>Shared says what the system means: it has no package, does no I/O and reads no clock.</summary>
internal static partial class SharedPurity
{
    private static readonly string[] Outside =
    [
        "System.IO.", "System.Net.", "System.Data.", "System.Console", "System.TimeProvider", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.Threading.Thread", "System.Threading.Timer", "System.Random", "Microsoft.", "Npgsql.", "MudBlazor.", "Quartz.",
    ];

    private static readonly string[] Allowed = ["System.IO.Stream"];

    private static readonly string[] Clocks =
    [
        "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "DateTimeOffset.get_Now", "DateTimeOffset.get_UtcNow", "Guid.NewGuid", "Guid.CreateVersion7", "Task.Delay",
    ];

    private const string CompiledIntoIterators = "get_CurrentManagedThreadId";

    public static IEnumerable<string> Violations(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            foreach (var used in TypeReferences.Types(type))
                if (!Allowed.Contains(used.FullName) && Outside.Any(o => used.FullName!.StartsWith(o, StringComparison.Ordinal)) && !IsCompilers(used))
                    yield return $"{type.FullName} uses {used.FullName}";
            foreach (var called in TypeReferences.Members(type).OfType<MethodBase>())
                if (Clocks.Contains($"{called.DeclaringType?.Name}.{called.Name}") || (called.DeclaringType == typeof(Environment) && called.Name != CompiledIntoIterators))
                    yield return $"{type.FullName} calls {called.DeclaringType?.Name}.{called.Name}";
        }
    }

    public static IEnumerable<string> References(SourceFile project) =>
        Reference().Matches(project.Text).Select(m => $"{project.Path} has {m.Value}");

    private static bool IsCompilers(Type type) => type.FullName is "Microsoft.CodeAnalysis.EmbeddedAttribute";

    [GeneratedRegex("<(PackageReference|FrameworkReference|ProjectReference|Reference)[^>]*>")]
    private static partial Regex Reference();
}
