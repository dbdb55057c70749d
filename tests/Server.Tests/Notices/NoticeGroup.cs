namespace PartyMassCenter.Server.Tests.Notices;

/// <summary>Tests that share <see cref="NoticeHosts"/> and its clock; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class NoticeGroup : ICollectionFixture<NoticeHosts>
{
    public const string Name = "notices";
}
