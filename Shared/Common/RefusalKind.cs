namespace PartyMassCenter.Shared.Common;

/// <summary>Why something that was asked for was not done; decides the HTTP status and the tone of the page.</summary>
public enum RefusalKind
{
    /// <summary>The request itself is wrong; correcting it helps (400).</summary>
    Invalid,

    /// <summary>What it refers to is not there, or may not be seen (404).</summary>
    NotFound,

    /// <summary>The person may not do this here (403).</summary>
    Forbidden,

    /// <summary>The state of things stands against it, such as a taken room (409).</summary>
    Conflict,
}
