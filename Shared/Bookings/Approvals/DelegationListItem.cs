namespace PartyMassCenter.Shared.Bookings.Approvals;

/// <summary>Somebody agrees in another's place from one day to another, both included.</summary>
/// <param name="Mine">Whether the reader gave it and may take it back.</param>
public sealed record DelegationListItem(Guid Id, string FromName, string ToName, DateOnly FromDay, DateOnly ToDay, bool Mine);
