namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>What the QR code at the door leads to: who is on duty today, without phones.</summary>
/// <param name="SignedIn">Whether the reader has logged in.</param>
/// <param name="Mine">The reader's own duty that can be checked in to, or was; null where there is none.</param>
public sealed record DutyDoor(Guid RosterId, string Roster, string Center, IReadOnlyList<DutyListItem> Today, bool SignedIn, DutyListItem? Mine);
