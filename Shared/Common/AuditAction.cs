namespace PartyMassCenter.Shared.Common;

/// <summary>What kind of thing happened.</summary>
public enum AuditAction
{
    Added,
    Changed,
    Removed,

    /// <summary>Log-in succeeded.</summary>
    SignedIn,

    /// <summary>Log-in failed.</summary>
    SignInFailed,

    SignedOut,

    /// <summary>Personal data was shown unmasked.</summary>
    Viewed,

    /// <summary>The audit itself or another list was exported.</summary>
    Exported,
}
