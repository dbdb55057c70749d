namespace PartyMassCenter.Server.Tests.People;

/// <summary>What one actor gets from one call.</summary>
public enum MatrixExpectation
{
    /// <summary>Does it (for a page: shows it).</summary>
    Allowed = '+',

    /// <summary>Told that this is not for them (403).</summary>
    Forbidden = 'x',

    /// <summary>Told that it isn't there (404).</summary>
    Hidden = '?',

    /// <summary>Told to log in (401, or sent to the log-in page).</summary>
    SignInFirst = '!',
}
