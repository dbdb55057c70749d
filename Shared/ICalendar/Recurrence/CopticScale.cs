namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>Twelve months of 30 days and one of 5, or 6 before every fourth year: the Coptic calendar and the Ethiopic.</summary>
/// <param name="epoch">The number of the first day of year 1.</param>
internal sealed class CopticScale(int epoch) : CalendarScale
{
    public static readonly CopticScale Coptic = new(103604);

    public static readonly CopticScale Ethiopic = new(2795);

    public override int FirstYear => 1;

    public override int LastYear => YearOf(GregorianScale.FirstDay(10000)) - 1;

    public override int MonthsInYear => 13;

    public override int YearOf(int day) => (int)Math.Floor(((4.0 * (day - epoch)) + 1463) / 1461);

    public override void Read(int year, ref YearLayout layout)
    {
        layout.Clear();
        (layout.Year, layout.First) = (year, epoch + (365 * (year - 1)) + (year / 4));
        for (var month = 1; month <= 12; month++) layout.Add(month, 30);
        layout.Add(13, year % 4 == 3 ? 6 : 5);
    }
}
