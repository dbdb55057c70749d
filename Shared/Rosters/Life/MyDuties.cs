namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>What the rosters ask of the reader.</summary>
/// <param name="Duties">Own ones of the last 7 and the next 60 days, by date.</param>
/// <param name="Asked">Open requests that the reader may take.</param>
/// <param name="Sent">The reader's own requests of the last 60 days, latest first.</param>
/// <param name="ToDecide">Requests that wait for the reader's decision as the leader.</param>
public sealed record MyDuties(IReadOnlyList<DutyListItem> Duties, IReadOnlyList<ShiftSwapDetails> Asked, IReadOnlyList<ShiftSwapDetails> Sent, IReadOnlyList<ShiftSwapDetails> ToDecide);
