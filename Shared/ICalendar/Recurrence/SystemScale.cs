using System.Globalization;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>A calendar of the platform.</summary>
internal sealed class SystemScale : CalendarScale
{
    public static readonly SystemScale Chinese = new(new ChineseLunisolarCalendar());

    public static readonly SystemScale Dangi = new(new KoreanLunisolarCalendar());

    public static readonly SystemScale Hebrew = new(new HebrewCalendar());

    public static readonly SystemScale IslamicCivil = new(new HijriCalendar { HijriAdjustment = 0 });

    public static readonly SystemScale UmAlQura = new(new UmAlQuraCalendar());

    public static readonly SystemScale Persian = new(new PersianCalendar());

    /// <summary>Adar I comes sixth in a leap year; RFC 7529 calls it 5L.</summary>
    private const int AdarFirst = 6;

    private readonly Calendar calendar;
    private readonly DateTime first;
    private readonly DateTime last;

    private SystemScale(Calendar calendar)
    {
        this.calendar = calendar;
        (first, last) = (calendar.MinSupportedDateTime.Date, calendar.MaxSupportedDateTime.Date);
        var (start, end) = (calendar.GetYear(first), calendar.GetYear(last));
        // Only whole years.
        FirstYear = calendar.GetDayOfYear(first) == 1 ? start : start + 1;
        LastYear = calendar.GetDayOfYear(last) == calendar.GetDaysInYear(end) ? end : end - 1;
    }

    public override int FirstYear { get; }

    public override int LastYear { get; }

    public override bool HasLeapMonths => calendar is EastAsianLunisolarCalendar or HebrewCalendar;

    public override int MonthsInYear => HasLeapMonths ? 0 : 12;

    public override int YearOf(int day)
    {
        if (day < first.Ticks / TimeSpan.TicksPerDay) return FirstYear - 1;
        return day > last.Ticks / TimeSpan.TicksPerDay ? LastYear + 1 : calendar.GetYear(new DateTime(day * TimeSpan.TicksPerDay));
    }

    public override void Read(int year, ref YearLayout layout)
    {
        layout.Clear();
        (layout.Year, layout.First) = (year, (int)(calendar.ToDateTime(year, 1, 1, 0, 0, 0, 0).Ticks / TimeSpan.TicksPerDay));
        var leap = calendar is EastAsianLunisolarCalendar lunisolar ? lunisolar.GetLeapMonth(year)
            : calendar is HebrewCalendar && calendar.GetMonthsInYear(year) == 13 ? AdarFirst : 0;
        for (var month = 1; month <= calendar.GetMonthsInYear(year); month++)
        {
            var number = leap > 0 && month >= leap ? month - 1 : month;
            layout.Add(month == leap ? number + RuleBits.Leap : number, calendar.GetDaysInMonth(year, month));
        }
    }
}
