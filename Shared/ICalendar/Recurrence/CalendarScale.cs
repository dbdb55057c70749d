namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>A calendar in which rules count (RSCALE).</summary>
internal abstract class CalendarScale
{
    public abstract int FirstYear { get; }

    public abstract int LastYear { get; }

    public virtual bool HasLeapMonths => false;

    /// <summary>Months of each year; 0 where it varies.</summary>
    public virtual int MonthsInYear => 12;

    /// <summary>The year that holds a day.</summary>
    public abstract int YearOf(int day);

    public abstract void Read(int year, ref YearLayout layout);

    /// <summary>The calendar of an RSCALE; null where it isn't known.</summary>
    public static CalendarScale? Find(string name) => name.ToUpperInvariant() switch
    {
        "GREGORIAN" or "ISO8601" or "BUDDHIST" or "ROC" or "JAPANESE" => GregorianScale.Instance,
        "CHINESE" => SystemScale.Chinese,
        "DANGI" => SystemScale.Dangi,
        "HEBREW" => SystemScale.Hebrew,
        "ISLAMIC-CIVIL" => SystemScale.IslamicCivil,
        "ISLAMIC-UMALQURA" => SystemScale.UmAlQura,
        "PERSIAN" => SystemScale.Persian,
        "COPTIC" => CopticScale.Coptic,
        "ETHIOPIC" or "ETHIOAA" or "ETHIOPIC-AMETE-ALEM" => CopticScale.Ethiopic,
        "INDIAN" => IndianScale.Instance,
        _ => null,
    };
}
