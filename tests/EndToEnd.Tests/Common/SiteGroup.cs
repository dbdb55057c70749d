namespace PartyMassCenter.EndToEnd.Tests.Common;

/// <summary>Tests that share <see cref="Site"/>.</summary>
[CollectionDefinition(Name)]
public sealed class SiteGroup : ICollectionFixture<Site>
{
    public const string Name = "site";
}
