namespace PartyMassCenter.Shared.Bookings.Waiting;

/// <summary>Where a booking stands that waits for a time or has been offered it.</summary>
/// <param name="Position">Place in the queue, 1 for the first; null once it is offered.</param>
/// <param name="OfferUntil">Until when the time is kept; null while it waits. Wall clock.</param>
/// <param name="MayAnswer">Whether the reader may take the time or stop waiting.</param>
public sealed record WaitingDetails(int? Position, DateTime? OfferUntil, bool MayAnswer);
