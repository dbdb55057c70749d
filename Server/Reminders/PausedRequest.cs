namespace PartyMassCenter.Server.Reminders;

/// <summary>Whether a rule is to rest.</summary>
public sealed record PausedRequest(bool Paused);
