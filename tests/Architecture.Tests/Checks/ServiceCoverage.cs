using System.Reflection;
using PartyMassCenter.Architecture.Tests.Reading;

namespace PartyMassCenter.Architecture.Tests.Checks;

/// <summary>Every promise of Shared is kept once by the server, and no kept promise is a mere throw.</summary>
internal static class ServiceCoverage
{
    public static IEnumerable<Type> Contracts(Assembly shared) =>
        shared.GetTypes().Where(t => t.IsInterface && t.Name.EndsWith("Service", StringComparison.Ordinal) || t.Name == "ILiveUpdates");

    public static IEnumerable<string> Violations(IEnumerable<Type> contracts, IReadOnlyCollection<Type> types)
    {
        foreach (var contract in contracts)
        {
            var kept = types.Where(t => t.IsClass && t.IsAssignableTo(contract)).ToArray();
            if (kept.Length != 1) yield return $"{contract.Name} is kept by {kept.Length} classes: {string.Join(", ", kept.Select(t => t.Name))}";
            foreach (var type in kept)
                foreach (var method in type.GetInterfaceMap(contract).TargetMethods)
                    if (OnlyThrows(method)) yield return $"{type.Name}.{method.Name} only throws";
        }
    }

    private static bool OnlyThrows(MethodInfo method)
    {
        var members = Instructions.Members(method).ToArray();
        return members.OfType<ConstructorInfo>().Any(c => c.DeclaringType?.Name.StartsWith("Not", StringComparison.Ordinal) == true && c.DeclaringType.IsAssignableTo(typeof(Exception)));
    }
}
