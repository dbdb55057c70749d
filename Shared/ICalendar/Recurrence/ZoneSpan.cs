namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>A stretch of one offset, in seconds.</summary>
/// <param name="From">First UTC second.</param>
/// <param name="Before">UTC second at which it is over.</param>
/// <param name="Offset">Wall clock minus UTC.</param>
internal readonly record struct ZoneSpan(long From, long Before, long Offset);
