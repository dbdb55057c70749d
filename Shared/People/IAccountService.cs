using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.People;

/// <summary>What everybody may do with their own account. Needs a signed-in person and nothing more.</summary>
public interface IAccountService
{
    /// <summary>Who is signed in; refused with <c>account.signed-out</c> when nobody is.</summary>
    Task<Outcome<MyDetails>> MeAsync(CancellationToken cancel = default);

    /// <summary>Ends every session of one's own account on every device, this one included.</summary>
    Task<Outcome> SignOutEverywhereAsync(CancellationToken cancel = default);
}
