namespace PartyMassCenter.Server.Tests.Reminders;

/// <summary>Tests that share <see cref="ReminderHosts"/> and its clock; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class ReminderGroup : ICollectionFixture<ReminderHosts>
{
    public const string Name = "reminders";
}
