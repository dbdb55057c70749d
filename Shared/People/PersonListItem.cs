namespace PartyMassCenter.Shared.People;

/// <summary>An account in a list. The phone is masked.</summary>
public sealed record PersonListItem(
    Guid Id,
    string UserName,
    string Name,
    string? Title,
    string? MaskedPhone,
    IReadOnlyList<RoleGrantListItem> Roles,
    bool Disabled,
    bool LockedOut,
    DateTime? LastSignInUtc);
