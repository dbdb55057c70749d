namespace PartyMassCenter.Server.People;

/// <summary>Whether an account is to be disabled, over HTTP.</summary>
public sealed record DisabledRequest(bool Disabled);
