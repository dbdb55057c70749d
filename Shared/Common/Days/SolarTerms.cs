namespace PartyMassCenter.Shared.Common.Days;

/// <summary>
/// When the sun's apparent longitude is a multiple of 15°, in Beijing time: Meeus, Astronomical Algorithms, chapter 25 (low precision),
/// with the five largest pulls of planets and moon from chapter 18 of his Astronomical Formulae. Within a few minutes of the almanac.
/// </summary>
public static class SolarTerms
{
    public const int FirstYear = 1901;

    public const int LastYear = 2100;

    private const double J2000 = 2451545.0;

    private const double TropicalYear = 365.2422;

    private static readonly string[] Names =
    [
        "小寒", "大寒", "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至",
        "小暑", "大暑", "立秋", "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至",
    ];

    public static IReadOnlyList<SolarTerm> All { get; } = Enum.GetValues<SolarTerm>();

    /// <summary>“雨水”.</summary>
    public static string Name(SolarTerm term) => Names[(int)term];

    /// <summary>The date in Beijing; null for a year outside 1901 to 2100.</summary>
    public static DateOnly? Day(int year, SolarTerm term) => Moment(year, term) is { } moment ? DateOnly.FromDateTime(moment) : null;

    /// <summary>The instant as Beijing wall-clock time; null for a year outside 1901 to 2100.</summary>
    public static DateTime? Moment(int year, SolarTerm term)
    {
        if (year is < FirstYear or > LastYear) return null;
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)term, Names.Length - 1, nameof(term));
        ArgumentOutOfRangeException.ThrowIfNegative((int)term, nameof(term));
        var goal = (285 + (15 * (int)term)) % 360;
        var day = J2000 + ((year - 2000) * TropicalYear) + 5 + (15.2184 * (int)term);
        for (var step = 0; step < 12; step++)
        {
            var off = Wrapped(goal - Longitude(day));
            day += off * TropicalYear / 360;
            if (Math.Abs(off) < 1e-7) break;
        }

        return new DateTime(2000, 1, 1, 12, 0, 0).AddDays(day - J2000).AddSeconds(-DeltaT(year)).AddHours(8);
    }

    /// <summary>Degrees of the sun's apparent longitude, not reduced to 360, on a Julian ephemeris day.</summary>
    private static double Longitude(double day)
    {
        var t = (day - J2000) / 36525;
        var mean = 280.46646 + (36000.76983 * t) + (0.0003032 * t * t);
        var m = 357.52911 + (35999.05029 * t) - (0.0001537 * t * t);
        var center = ((1.914602 - (0.004817 * t) - (0.000014 * t * t)) * Sin(m)) + ((0.019993 - (0.000101 * t)) * Sin(2 * m)) + (0.000289 * Sin(3 * m));
        return mean + center + Pulls(day) - 0.00569 - (0.00478 * Sin(125.04 - (1934.136 * t)));
    }

    /// <summary>Venus, Venus, Jupiter, moon, and one of long period. Counted from 1900, as the book does.</summary>
    private static double Pulls(double day)
    {
        var t = (day - 2415020.0) / 36525;
        return (0.00134 * Cos(153.23 + (22518.7541 * t))) + (0.00154 * Cos(216.57 + (45037.5082 * t))) + (0.002 * Cos(312.69 + (32964.3577 * t)))
            + (0.00179 * Sin(350.74 + (445267.1142 * t) - (0.00144 * t * t))) + (0.00178 * Sin(231.19 + (20.2 * t)));
    }

    /// <summary>Seconds by which the earth's clock is behind the ephemeris; a minute's error is of no account here.</summary>
    private static double DeltaT(int year) => year < 1960 ? 29 : Math.Min(110, 33 + ((year - 1960) * 0.55));

    private static double Wrapped(double degrees) => degrees - (360 * Math.Round(degrees / 360));

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);
}
