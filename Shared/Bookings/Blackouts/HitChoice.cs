namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>What becomes of one booking. Room and times are for moving it; wall clock.</summary>
/// <param name="Version">The version that the list showed; one changed since must be looked at again.</param>
public sealed record HitChoice(Guid BookingId, Guid Version, HitAnswer Answer, Guid? RoomId = null, DateTime? Start = null, DateTime? End = null);
