namespace PartyMassCenter.Server.Tests.Rosters;

/// <summary>Tests that share <see cref="RosterHosts"/> and its clock; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class RosterGroup : ICollectionFixture<RosterHosts>
{
    public const string Name = "rosters";
}
