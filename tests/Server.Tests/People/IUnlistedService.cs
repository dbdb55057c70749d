namespace PartyMassCenter.Server.Tests.People;

/// <summary>A service with a method that no matrix lists: proves that the walk would notice.</summary>
public interface IUnlistedService
{
    Task KnownAsync();

    Task DoAsync();
}
