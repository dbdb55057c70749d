namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>Tests that share <see cref="Servers"/>; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class ServersGroup : ICollectionFixture<Servers>
{
    public const string Name = "servers";
}
