using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>What already takes the room.</summary>
/// <param name="Time">The booking's own time; wall clock.</param>
/// <param name="Holding">Its time with the buffers that were in force when it was made; wall clock.</param>
/// <param name="Label">What to call it in a refusal, such as “村两委例会”.</param>
public sealed record HeldTime(Guid BookingId, TimeRange Time, TimeRange Holding, string Label);
