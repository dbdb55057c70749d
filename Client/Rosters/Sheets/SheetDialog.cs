namespace PartyMassCenter.Client.Rosters.Sheets;

/// <summary>Which dialog of the sheet is open.</summary>
public enum SheetDialog
{
    None,
    Plan,
    Publish,
    Discard,
}
