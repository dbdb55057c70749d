using System.Globalization;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>Reads the text of one rule, part by part; the first problem ends it.</summary>
internal sealed class RecurrenceRuleReader
{
    private const string Prefix = "RRULE:";

    /// <summary>More text than all values of all parts take.</summary>
    private const int MostCharacters = 10_000;

    private string? problem;
    private RecurrenceFrequency? frequency;
    private int interval = 1;
    private int? count;
    private DateTime? until;
    private bool untilIsDate;
    private int[] seconds = [];
    private int[] minutes = [];
    private int[] hours = [];
    private int[] monthDays = [];
    private int[] yearDays = [];
    private int[] weeks = [];
    private int[] positions = [];
    private RecurrenceDay[] days = [];
    private RecurrenceMonth[] months = [];
    private DayOfWeek weekStart = DayOfWeek.Monday;
    private string? scale;
    private RecurrenceSkip? skip;
    private int seen;

    public RecurrenceRule? Read(string? text, out string? because)
    {
        var rest = text.AsSpan().Trim();
        if (rest.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) rest = rest[Prefix.Length..];
        if (rest.IsEmpty) problem = "重复规则是空的，请写出 FREQ。";
        else if (rest.Length > MostCharacters) problem = $"重复规则太长，请缩短到 {MostCharacters} 个字符以内。";
        else
            foreach (var range in rest.Split(';'))
            {
                var part = rest[range].Trim();
                // Some write a semicolon at the end.
                if (!part.IsEmpty) ReadPart(part);
                if (problem is not null) break;
            }

        var rule = problem is null ? Rule() : null;
        problem ??= rule is null ? null : RecurrenceRuleCheck.Problem(rule, skip is not null);
        because = problem;
        return problem is null ? rule : null;
    }

    private RecurrenceRule? Rule()
    {
        if (frequency is { } known)
            return new()
            {
                Frequency = known,
                Interval = interval,
                Count = count,
                Until = until,
                UntilIsDate = untilIsDate,
                BySecond = seconds,
                ByMinute = minutes,
                ByHour = hours,
                ByDay = days,
                ByMonthDay = monthDays,
                ByYearDay = yearDays,
                ByWeekNo = weeks,
                ByMonth = months,
                // Alone it picks from a set of one.
                BySetPos = IsAlone && (positions.Contains(1) || positions.Contains(-1)) ? [] : positions,
                WeekStart = weekStart,
                Rscale = scale,
                Skip = skip ?? RecurrenceSkip.Omit,
            };
        problem = "重复规则缺少 FREQ，请写明频率，例如 FREQ=WEEKLY。";
        return null;
    }

    private bool IsAlone => seconds.Length + minutes.Length + hours.Length + days.Length + monthDays.Length + yearDays.Length + weeks.Length + months.Length == 0;

    private void ReadPart(ReadOnlySpan<char> part)
    {
        var equals = part.IndexOf('=');
        var name = (equals < 0 ? part : part[..equals]).ToString().ToUpperInvariant();
        var value = equals < 0 ? default : part[(equals + 1)..].Trim();
        if (value.IsEmpty)
        {
            problem = $"重复规则的“{Shown(part)}”没有值，请写成“名称=值”。";
            return;
        }

        var number = name switch
        {
            "FREQ" => 0,
            "INTERVAL" => 1,
            "COUNT" => 2,
            "UNTIL" => 3,
            "BYSECOND" => 4,
            "BYMINUTE" => 5,
            "BYHOUR" => 6,
            "BYDAY" => 7,
            "BYMONTHDAY" => 8,
            "BYYEARDAY" => 9,
            "BYWEEKNO" => 10,
            "BYMONTH" => 11,
            "BYSETPOS" => 12,
            "WKST" => 13,
            "RSCALE" => 14,
            "SKIP" => 15,
            _ => -1,
        };
        if (number < 0)
        {
            // The older RFC let everybody add parts of his own.
            if (!name.StartsWith("X-", StringComparison.Ordinal)) problem = $"不认识重复规则的“{Shown(name)}”，请检查拼写或删去它。";
            return;
        }

        if ((seen >> number & 1) != 0) problem = $"重复规则的 {name} 写了两次，请只留一个。";
        else ReadValue(number, name, value);
        seen |= 1 << number;
    }

    private void ReadValue(int part, string name, ReadOnlySpan<char> value)
    {
        switch (part)
        {
            case 0 when Enum.TryParse<RecurrenceFrequency>(value, true, out var known) && char.IsAsciiLetter(value[0]) && Enum.IsDefined(known):
                frequency = known;
                break;
            case 1:
                interval = Positive(name, value);
                break;
            case 2:
                count = Positive(name, value);
                break;
            case 3 when RecurrenceRuleValues.TryMoment(value, out var moment, out untilIsDate):
                until = moment;
                break;
            case 4:
                seconds = Numbers(name, value, 0, 60, false);
                break;
            case 5:
                minutes = Numbers(name, value, 0, 59, false);
                break;
            case 6:
                hours = Numbers(name, value, 0, 23, false);
                break;
            case 7 when RecurrenceRuleValues.TryDays(value, out days):
                break;
            case 8:
                monthDays = Numbers(name, value, 1, 31, true);
                break;
            case 9:
                yearDays = Numbers(name, value, 1, 385, true);
                break;
            case 10:
                weeks = Numbers(name, value, 1, 55, true);
                break;
            case 11 when RecurrenceRuleValues.TryMonths(value, out months):
                break;
            case 12:
                positions = Numbers(name, value, 1, 366, true);
                break;
            case 13 when RecurrenceRuleValues.TryWeekday(value, out weekStart):
                break;
            case 14:
                scale = value.ToString().ToUpperInvariant();
                break;
            case 15 when Enum.TryParse<RecurrenceSkip>(value, true, out var skipped) && char.IsAsciiLetter(value[0]) && Enum.IsDefined(skipped):
                skip = skipped;
                break;
            default:
                problem = $"看不懂重复规则的“{name}={Shown(value)}”，请改正：{RecurrenceRuleValues.Hint(name)}。";
                break;
        }
    }

    private int Positive(string name, ReadOnlySpan<char> value)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1) return number;
        problem = $"重复规则的“{name}={Shown(value)}”不对，请写 1 到 {int.MaxValue} 的整数。";
        return 1;
    }

    private int[] Numbers(string name, ReadOnlySpan<char> value, int from, int to, bool signed)
    {
        if (RecurrenceRuleValues.TryNumbers(value, from, to, signed, out var numbers)) return numbers;
        problem = $"重复规则的“{name}={Shown(value)}”不对，请写 {from} 到 {to} 的整数{(signed ? "，从末尾数起的写负数" : "")}，用逗号分开。";
        return [];
    }

    private static string Shown(ReadOnlySpan<char> text) => text.Length <= 40 ? text.ToString() : $"{text[..40]}…";
}
