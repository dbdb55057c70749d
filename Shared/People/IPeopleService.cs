using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.People;

/// <summary>Accounts, roles and the organisation tree. Every method needs <see cref="Permission.ManagePeople"/> in the unit concerned.</summary>
public interface IPeopleService
{
    /// <summary>The tree below the units that one administers, depth first.</summary>
    Task<Outcome<IReadOnlyList<UnitListItem>>> UnitsAsync(CancellationToken cancel = default);

    Task<Outcome<Guid>> AddUnitAsync(UnitRequest request, CancellationToken cancel = default);

    Task<Outcome> ChangeUnitAsync(Guid unitId, UnitRequest request, CancellationToken cancel = default);

    /// <summary>Accounts of the unit and everything below it.</summary>
    Task<Outcome<Paged<PersonListItem>>> PeopleAsync(Guid unitId, string? search, int skip, int take, CancellationToken cancel = default);

    Task<Outcome<NewPersonDetails>> AddPersonAsync(PersonRequest request, CancellationToken cancel = default);

    /// <summary>Nobody grants more than they hold: a town administrator makes no county administrator.</summary>
    Task<Outcome> GrantRoleAsync(Guid personId, Role role, Guid unitId, CancellationToken cancel = default);

    Task<Outcome> RevokeRoleAsync(Guid grantId, CancellationToken cancel = default);

    /// <summary>A new first password; ends every session of the person.</summary>
    Task<Outcome<NewPersonDetails>> ResetPasswordAsync(Guid personId, CancellationToken cancel = default);

    /// <summary>Disabling ends every session at once.</summary>
    Task<Outcome> SetDisabledAsync(Guid personId, bool disabled, CancellationToken cancel = default);

    /// <summary>The full phone number; needs <see cref="Permission.ViewPersonalData"/> and is written to the audit.</summary>
    Task<Outcome<string>> RevealPhoneAsync(Guid personId, CancellationToken cancel = default);
}
