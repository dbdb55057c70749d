namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>A blackout or special opening in a list.</summary>
/// <param name="Rooms">“整个中心”, or the rooms' names.</param>
/// <param name="Note">For the centre's own people; null for those who don't run the rooms.</param>
/// <param name="Over">Whether nothing of it is still to come.</param>
public sealed record BlackoutListItem(BlackoutPlan Plan, string Rooms, string? Note, string EnteredBy, bool Over, Guid Version);
