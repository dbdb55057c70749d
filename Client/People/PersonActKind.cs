namespace PartyMassCenter.Client.People;

/// <summary>What can be done with an account.</summary>
public enum PersonActKind
{
    Grant,
    Revoke,
    ResetPassword,
    Disable,
    Enable,
    Reveal,
}
