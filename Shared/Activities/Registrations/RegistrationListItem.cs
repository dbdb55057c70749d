namespace PartyMassCenter.Shared.Activities.Registrations;

/// <summary>One registration as staff see it.</summary>
/// <param name="Phone">Masked.</param>
/// <param name="At">Wall clock; when it was made.</param>
/// <param name="CheckedIn">How many came; null until somebody checks them in.</param>
public sealed record RegistrationListItem(
    Guid Id, string Name, string? Phone, int People, bool Visitor, RegistrationStatus Status, RegistrationSource Source, DateTime At, int? CheckedIn);
