using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>So many of a resource are with a booking.</summary>
/// <param name="Holding">The booking's time with set-up and clearing; wall clock.</param>
public sealed record ResourceHeld(Guid BookingId, TimeRange Holding, int Count);
