using System.Globalization;
using System.Text;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>Writes a rule in its canonical form: parts in the RFC's order, values sorted, defaults left out.</summary>
internal static class RecurrenceRuleText
{
    public static string Write(RecurrenceRule rule)
    {
        var text = new StringBuilder();
        if (rule.Rscale is not null) text.Append("RSCALE=").Append(rule.Rscale).Append(';');
        text.Append("FREQ=").Append(rule.Frequency.ToString().ToUpperInvariant());
        if (rule.Count is { } count) text.Append(CultureInfo.InvariantCulture, $";COUNT={count}");
        else if (rule.Until is { } until) text.Append(";UNTIL=").Append(until.ToString(Form(rule), CultureInfo.InvariantCulture));
        if (rule.Interval != 1) text.Append(CultureInfo.InvariantCulture, $";INTERVAL={rule.Interval}");
        Append(text, "BYSECOND", rule.BySecond);
        Append(text, "BYMINUTE", rule.ByMinute);
        Append(text, "BYHOUR", rule.ByHour);
        Append(text, "BYDAY", rule.ByDay);
        Append(text, "BYMONTHDAY", rule.ByMonthDay);
        Append(text, "BYYEARDAY", rule.ByYearDay);
        Append(text, "BYWEEKNO", rule.ByWeekNo);
        Append(text, "BYMONTH", rule.ByMonth);
        Append(text, "BYSETPOS", rule.BySetPos);
        if (rule.WeekStart != DayOfWeek.Monday) text.Append(";WKST=").Append(RecurrenceDay.Name(rule.WeekStart));
        if (rule.Skip != RecurrenceSkip.Omit) text.Append(";SKIP=").Append(rule.Skip.ToString().ToUpperInvariant());
        return text.ToString();
    }

    private static string Form(RecurrenceRule rule) =>
        rule.UntilIsDate ? "yyyyMMdd" : rule.Until!.Value.Kind == DateTimeKind.Utc ? "yyyyMMdd'T'HHmmss'Z'" : "yyyyMMdd'T'HHmmss";

    private static void Append<T>(StringBuilder text, string name, IReadOnlyList<T> values)
        where T : notnull
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (i == 0) text.Append(';').Append(name).Append('=');
            else text.Append(',');
            text.Append(CultureInfo.InvariantCulture, $"{values[i]}");
        }
    }
}
