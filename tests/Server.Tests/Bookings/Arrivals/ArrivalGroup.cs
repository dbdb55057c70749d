namespace PartyMassCenter.Server.Tests.Bookings.Arrivals;

/// <summary>Tests that share <see cref="ArrivalHosts"/> and its clock; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class ArrivalGroup : ICollectionFixture<ArrivalHosts>
{
    public const string Name = "arrivals";
}
