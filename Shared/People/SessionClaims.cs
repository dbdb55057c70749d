namespace PartyMassCenter.Shared.People;

/// <summary>Names of the claims that a session carries beside the person's id and name.</summary>
public static class SessionClaims
{
    /// <summary>Id of this session (one log-in on one device).</summary>
    public const string Session = "sid";

    /// <summary>“1” while the first password must still be changed; nothing else is allowed until then.</summary>
    public const string MustChangePassword = "must-change";
}
