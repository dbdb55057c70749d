namespace PartyMassCenter.Server.People;

/// <summary>How an attempt with a password ended.</summary>
/// <param name="LockedUntil">Until when the account is locked, when it is.</param>
public sealed record PasswordVerdict(bool Passed, DateTimeOffset? LockedUntil = null);
