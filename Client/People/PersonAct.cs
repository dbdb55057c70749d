using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.People;

/// <summary>Something asked for on a row of the people's list.</summary>
/// <param name="Grant">The role concerned, for <see cref="PersonActKind.Revoke"/>.</param>
public sealed record PersonAct(PersonActKind Kind, PersonListItem Person, RoleGrantListItem? Grant = null);
