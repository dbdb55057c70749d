namespace PartyMassCenter.Shared.People;

/// <summary>Answer to adding an account or resetting a password: the first password, shown this once only.</summary>
public sealed record NewPersonDetails(Guid Id, string UserName, string FirstPassword);
