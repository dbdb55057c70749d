namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>A coming booking that a closure hits. Wall clock.</summary>
/// <param name="Why">Why it can't be held any more, in a Chinese sentence.</param>
/// <param name="Offers">Where it could go, the likeliest first; empty when nothing near is free.</param>
public sealed record HitBooking(BookingListItem Booking, string Why, IReadOnlyList<MoveOffer> Offers);
