namespace PartyMassCenter.Shared.Notices;

/// <summary>A script for the village loudspeaker.</summary>
/// <param name="Written">Wall clock.</param>
/// <param name="ReadAt">Wall clock of when somebody said that it was read out; null = not yet.</param>
/// <param name="Opening">How the reader begins.</param>
/// <param name="Lines">The notice, a sentence a line, to be read twice.</param>
/// <param name="Closing">How the reader ends.</param>
public sealed record BroadcastScript(
    Guid Id, string Number, string UnitName, string Title, DateTime Written, DateTime? ReadAt, string Opening, IReadOnlyList<string> Lines, string Closing);
