using System.Runtime.CompilerServices;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>Start and code of each month of a year, and the end.</summary>
[InlineArray(YearLayout.MostMonths + 1)]
internal struct MonthSlots
{
    private int slot;
}
