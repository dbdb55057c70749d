using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Activities.Public;

/// <summary>A month of published activities as it hangs on the wall; whole weeks from Monday on.</summary>
/// <param name="Theme">The month's theme in the annual plan; null where it has none.</param>
/// <param name="Days">What kind of day each is that is no plain one.</param>
/// <param name="Now">Wall clock of the centre.</param>
public sealed record PublicMonth(
    Guid CenterId, string CenterName, string? CenterPhone, int Year, int Month, string? Theme, DateOnly From, DateOnly To, IReadOnlyList<PublicActivity> Activities, IReadOnlyList<CalendarDay> Days, DateTime Now);
