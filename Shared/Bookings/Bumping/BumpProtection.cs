using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Bumping;

/// <summary>The purposes of a centre that never give way to an urgent booking; none unless its administrators say so.</summary>
/// <param name="Version">Changes with every save; null while nothing was ever saved.</param>
public sealed record BumpProtection(IReadOnlyList<BookingPurpose> Purposes, Guid? Version);
