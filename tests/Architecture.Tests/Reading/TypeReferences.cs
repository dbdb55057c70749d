using System.Reflection;

namespace PartyMassCenter.Architecture.Tests.Reading;

/// <summary>Which members and types a type uses, method bodies, lambdas and state machines included.</summary>
internal static class TypeReferences
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Types that somebody wrote: top level, with a namespace of the product.</summary>
    public static IEnumerable<Type> Written(Assembly assembly) =>
        assembly.GetTypes().Where(t => !t.IsNested && t.Namespace?.StartsWith("PartyMassCenter.", StringComparison.Ordinal) == true);

    public static IEnumerable<Type> Types(Type type) => Members(type)
        .SelectMany(m => m is Type t ? [t] : m.DeclaringType is { } owner ? Signature(m).Prepend(owner) : Signature(m))
        .SelectMany(Unwrap)
        .Select(Outermost)
        .Where(t => t != type)
        .Distinct();

    /// <summary>Everything that the type names: its ancestors, its members' signatures and what their instructions call.</summary>
    public static IEnumerable<MemberInfo> Members(Type type)
    {
        foreach (var ancestor in type.GetInterfaces().Append(type.BaseType).OfType<Type>()) yield return ancestor;
        foreach (var attribute in type.GetCustomAttributesData()) yield return attribute.AttributeType;
        foreach (var member in type.GetMembers(Everything))
        {
            if (member is Type nested)
            {
                foreach (var inner in Members(nested)) yield return inner;
                continue;
            }

            foreach (var mentioned in Signature(member)) yield return mentioned;
            foreach (var attribute in member.GetCustomAttributesData()) yield return attribute.AttributeType;
            if (member is MethodBase method)
                foreach (var called in Instructions.Members(method)) yield return called;
        }
    }

    private static IEnumerable<Type> Signature(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(p => p.ParameterType), .. method.IsGenericMethod ? method.GetGenericArguments() : []],
        MethodBase constructor => constructor.GetParameters().Select(p => p.ParameterType),
        _ => [],
    };

    private static IEnumerable<Type> Unwrap(Type type)
    {
        if (type.HasElementType) return Unwrap(type.GetElementType()!);
        if (type.IsGenericParameter) return [];
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Unwrap).Prepend(type.GetGenericTypeDefinition()) : [type];
    }

    private static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type;
    }
}
