namespace PartyMassCenter.Client.Rosters.Sheets;

/// <summary>What is said beside the pointer while a duty is held over another.</summary>
public sealed record DragVerdict(bool Allowed, string Text);
