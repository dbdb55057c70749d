using System.Globalization;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>One entry of BYDAY: a weekday, perhaps only the nth of its month or year.</summary>
/// <param name="Ordinal">0 for every such day; 1 is the first, -1 the last; -53 to 53.</param>
public readonly record struct RecurrenceDay(DayOfWeek Day, int Ordinal = 0)
{
    private static readonly string[] Names = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>“MO”.</summary>
    public static string Name(DayOfWeek day) => Names[(int)day];

    /// <summary>“-1FR”.</summary>
    public override string ToString() => Ordinal == 0 ? Name(Day) : Ordinal.ToString(CultureInfo.InvariantCulture) + Name(Day);
}
