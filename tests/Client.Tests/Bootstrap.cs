using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace PartyMassCenter.Client.Tests;

/// <summary>
/// bUnit was built against another patch of AngleSharp.Diffing than the one that restores: hand it the one that is here. And a busy
/// machine may take longer than bUnit's second.
/// </summary>
internal static class Bootstrap
{
#pragma warning disable CA2255 // A test assembly has no other moment before its first test.
    [ModuleInitializer]
    internal static void Prepare()
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name == "AngleSharp.Diffing" ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll")) : null;
        Patience();
    }

    // A method of its own: bUnit must not load before the line above.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Patience() => Bunit.BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(20);
#pragma warning restore CA2255
}
