namespace PartyMassCenter.Client.People;

/// <summary>Which dialog of the people's list is open.</summary>
public enum DialogKind
{
    None,
    Add,
    Grant,
    Confirm,
    Password,
}
