using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.People;

/// <summary>Log-in and password, for the static pages: each answer sets or renews the session's cookie, so it needs a response that has not begun.</summary>
public interface ISignInService
{
    /// <summary>Public. Unknown name and wrong password get the same answer; too many failures lock the name for a while (<c>sign-in.locked</c>).</summary>
    Task<Outcome<SignedIn>> SignInAsync(SignInRequest request, CancellationToken cancel = default);

    /// <summary>Public: ends this session, if there is one.</summary>
    Task<Outcome> SignOutAsync(CancellationToken cancel = default);

    /// <summary>Changes one's own password; every other session of the account ends. Needs a signed-in person and nothing more.</summary>
    Task<Outcome> ChangePasswordAsync(PasswordChangeRequest request, CancellationToken cancel = default);
}
