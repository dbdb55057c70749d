using System.Globalization;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>One entry of BYMONTH: a month, or the leap month (闰月) that follows the month of its number (RFC 7529).</summary>
/// <param name="Number">1 to 13.</param>
public readonly record struct RecurrenceMonth(int Number, bool IsLeap = false)
{
    /// <summary>“5L”.</summary>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture) + (IsLeap ? "L" : "");
}
