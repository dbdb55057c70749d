namespace PartyMassCenter.Shared.People;

/// <summary>Answer to a log-in.</summary>
/// <param name="MustChangePassword">Whether the first password must be changed before anything else.</param>
public sealed record SignedIn(Guid Id, string Name, bool MustChangePassword);
