namespace PartyMassCenter.Shared.Activities;

/// <summary>Somebody who may be responsible for activities of a centre.</summary>
public sealed record OrganiserChoice(Guid PersonId, string Name, string? Title);
