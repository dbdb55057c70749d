namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>The Indian national calendar (Saka): its year begins on 22 March, or 21 March of a leap year.</summary>
internal sealed class IndianScale : CalendarScale
{
    public static readonly IndianScale Instance = new();

    /// <summary>Gregorian year less Saka year, from March on.</summary>
    private const int Behind = 78;

    public override int FirstYear => 1;

    public override int LastYear => 9999 - Behind - 1;

    public override int YearOf(int day)
    {
        var year = GregorianScale.Instance.YearOf(day) - Behind;
        return day < First(year) ? year - 1 : year;
    }

    public override void Read(int year, ref YearLayout layout)
    {
        layout.Clear();
        (layout.Year, layout.First) = (year, First(year));
        for (var month = 1; month <= 12; month++)
            layout.Add(month, month == 1 ? (GregorianScale.IsLeap(year + Behind) ? 31 : 30) : month <= 6 ? 31 : 30);
    }

    /// <summary>Day 81 of the Gregorian year in either case: the leap day makes 22 March its 82nd.</summary>
    private static int First(int year) => GregorianScale.FirstDay(year + Behind) + 80;
}
