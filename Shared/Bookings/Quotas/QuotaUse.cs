using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Quotas;

/// <summary>An active booking that counts towards a quota; wall clock.</summary>
public sealed record QuotaUse(Guid BookingId, TimeRange Time);
