namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>An entry of the duty log.</summary>
/// <param name="WrittenAt">Wall clock of the centre.</param>
/// <param name="CorrectsId">The entry that it corrects.</param>
/// <param name="Corrected">Whether a later entry corrects it.</param>
public sealed record DutyLogEntry(
    Guid Id, Guid RosterId, string Roster, DateOnly Date, DutyLogKind Kind, string Text, bool Handover, string WrittenBy, DateTime WrittenAt, Guid? CorrectsId, bool Corrected);
