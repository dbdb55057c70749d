using System.Globalization;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>Reads the values of a rule's parts. Lists come sorted and without doubles.</summary>
internal static class RecurrenceRuleValues
{
    public static string Hint(string name) => name switch
    {
        "FREQ" => "可写 SECONDLY、MINUTELY、HOURLY、DAILY、WEEKLY、MONTHLY 或 YEARLY",
        "UNTIL" => "写日期（20261231）或时间（20261231T160000Z）",
        "BYDAY" => "写星期（MO、TU、WE、TH、FR、SA、SU），前面可加第几个（2MO、-1FR）",
        "BYMONTH" => "写 1 到 12 的月份，闰月加 L（5L）",
        "WKST" => "写一个星期（MO、TU、WE、TH、FR、SA、SU）",
        _ => "SKIP 可写 OMIT、BACKWARD 或 FORWARD",
    };

    public static bool TryNumbers(ReadOnlySpan<char> value, int from, int to, bool signed, out int[] numbers)
    {
        var found = new List<int>();
        numbers = [];
        foreach (var range in value.Split(','))
        {
            if (!TryNumber(value[range].Trim(), signed, out var number) || Math.Abs(number) < from || Math.Abs(number) > to) return false;
            found.Add(number);
        }

        numbers = Sorted(found, n => n);
        return true;
    }

    public static bool TryDays(ReadOnlySpan<char> value, out RecurrenceDay[] days)
    {
        var found = new List<RecurrenceDay>();
        days = [];
        foreach (var range in value.Split(','))
        {
            var entry = value[range].Trim();
            if (entry.Length < 2 || !TryWeekday(entry[^2..], out var day)) return false;
            var ordinal = 0;
            if (entry.Length > 2 && (!TryNumber(entry[..^2], true, out ordinal) || Math.Abs(ordinal) is 0 or > 53)) return false;
            found.Add(new(day, ordinal));
        }

        days = Sorted(found, d => (((int)d.Day + 6) % 7 * 200) + d.Ordinal + 100);
        return true;
    }

    public static bool TryMonths(ReadOnlySpan<char> value, out RecurrenceMonth[] months)
    {
        var found = new List<RecurrenceMonth>();
        months = [];
        foreach (var range in value.Split(','))
        {
            var entry = value[range].Trim();
            var leap = entry.Length > 1 && entry[^1] is 'L' or 'l';
            if (!TryNumber(leap ? entry[..^1] : entry, false, out var number) || number is < 1 or > 13) return false;
            found.Add(new(number, leap));
        }

        months = Sorted(found, m => (m.Number * 2) + (m.IsLeap ? 1 : 0));
        return true;
    }

    public static bool TryWeekday(ReadOnlySpan<char> value, out DayOfWeek day)
    {
        for (day = DayOfWeek.Sunday; day <= DayOfWeek.Saturday; day++)
            if (value.Equals(RecurrenceDay.Name(day), StringComparison.OrdinalIgnoreCase)) return true;
        day = DayOfWeek.Monday;
        return false;
    }

    public static bool TryMoment(ReadOnlySpan<char> value, out DateTime moment, out bool isDate)
    {
        isDate = value.Length == 8;
        if (isDate) return DateTime.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);
        var utc = value[^1] is 'Z' or 'z';
        if (!DateTime.TryParseExact(utc ? value[..^1] : value, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out moment)) return false;
        if (utc) moment = DateTime.SpecifyKind(moment, DateTimeKind.Utc);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> value, bool signed, out int number)
    {
        number = 0;
        var sign = signed && value.Length > 1 && value[0] is '+' or '-' ? value[0] : ' ';
        var digits = sign == ' ' ? value : value[1..];
        if (digits.Length is 0 or > 3 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number)) return false;
        if (sign == '-') number = -number;
        return true;
    }

    private static T[] Sorted<T>(List<T> values, Func<T, int> key) => values.Count == 1 ? [values[0]] : [.. values.Distinct().OrderBy(key)];
}
