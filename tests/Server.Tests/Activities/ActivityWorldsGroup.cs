namespace PartyMassCenter.Server.Tests.Activities;

/// <summary>Tests that share <see cref="ActivityWorlds"/>; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class ActivityWorldsGroup : ICollectionFixture<ActivityWorlds>
{
    public const string Name = "activity worlds";
}
