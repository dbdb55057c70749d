namespace PartyMassCenter.Server.Common.Security;

/// <summary>The cookie of somebody who has logged in.</summary>
internal static class SessionCookie
{
    public const string Name = "session";
}
