namespace PartyMassCenter.Server.People;

/// <summary>Whether a session still holds.</summary>
public enum SessionState
{
    /// <summary>Signed out, disabled, or idle for too long.</summary>
    Over,

    /// <summary>Holds, but the first password must be changed before anything else.</summary>
    MustChangePassword,

    Holds,
}
