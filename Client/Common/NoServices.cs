namespace PartyMassCenter.Client.Common;

/// <summary>For validation by annotations that need nothing from the container.</summary>
internal sealed class NoServices : IServiceProvider
{
    public static NoServices Instance { get; } = new();

    public object? GetService(Type serviceType) => null;
}
