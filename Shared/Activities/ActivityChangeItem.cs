namespace PartyMassCenter.Shared.Activities;

/// <summary>One step in an activity's story.</summary>
/// <param name="At">Wall clock of the centre.</param>
/// <param name="AfterPublication">Whether it changed what residents had already been told.</param>
public sealed record ActivityChangeItem(DateTime At, string Who, string Text, bool AfterPublication);
