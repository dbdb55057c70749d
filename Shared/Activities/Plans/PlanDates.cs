using System.Globalization;
using System.Text.RegularExpressions;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>Reads when something is in a year's plan: 5月, 5月4日, 2026-05-04, 正月十五, 端午, 清明, 国庆节.</summary>
public static partial class PlanDates
{
    public const int FirstYear = 2000;

    /// <summary>The lunar calendar and the solar terms are known until then.</summary>
    public const int LastYear = 2099;

    /// <summary>A spreadsheet's day 1 is 1900-01-01, and it believes in 1900-02-29.</summary>
    private static readonly DateOnly SpreadsheetZero = new(1899, 12, 30);

    private static readonly (string Name, int Month, int Day)[] LunarFestivals =
    [
        ("春节", 1, 1), ("元宵节", 1, 15), ("元宵", 1, 15), ("龙抬头", 2, 2), ("上巳节", 3, 3), ("端午节", 5, 5), ("端午", 5, 5), ("七夕节", 7, 7), ("七夕", 7, 7),
        ("中元节", 7, 15), ("中秋节", 8, 15), ("中秋", 8, 15), ("重阳节", 9, 9), ("重阳", 9, 9), ("腊八节", 12, 8), ("腊八", 12, 8), ("小年", 12, 23),
    ];

    private static readonly (string Name, int Month, int Day)[] Festivals =
    [
        ("元旦", 1, 1), ("元旦节", 1, 1), ("妇女节", 3, 8), ("三八节", 3, 8), ("植树节", 3, 12), ("劳动节", 5, 1), ("五一", 5, 1), ("青年节", 5, 4), ("五四", 5, 4), ("儿童节", 6, 1),
        ("六一", 6, 1), ("建党节", 7, 1), ("七一", 7, 1), ("建军节", 8, 1), ("八一", 8, 1), ("国庆", 10, 1), ("国庆节", 10, 1), ("宪法日", 12, 4), ("国家宪法日", 12, 4),
    ];

    private static readonly string[] ChineseMonths = ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"];

    private static readonly string[][] LunarMonths =
        [["正月", "一月"], ["二月"], ["三月"], ["四月"], ["五月"], ["六月"], ["七月"], ["八月"], ["九月"], ["十月"], ["冬月", "十一月"], ["腊月", "十二月"]];

    /// <summary>What a text says of a year; its problem when it says nothing.</summary>
    public static PlanDate Read(string text, int year)
    {
        var given = Tidy(text);
        if (given.Length == 0) return Wrong(text, "请填写时间，例如“5月”“5月4日”“正月十五”“清明”。");
        return Numbers(given, year) ?? Named(given, year) ?? Lunar(given, year)
            ?? Wrong(text, $"看不懂时间“{text.Trim()}”，请写成“5月”“5月4日”“正月十五”“清明”这样。");
    }

    /// <summary>Full-width signs, blanks and the word 农历 are nothing that a date depends on.</summary>
    private static string Tidy(string text) =>
        string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))) is var tidy && tidy.StartsWith("农历", StringComparison.Ordinal) ? tidy[2..] : tidy;

    private static PlanDate? Numbers(string text, int year)
    {
        if (MonthOnly().Match(text) is { Success: true } month) return OfMonth(text, Number(month, "m"));
        if (Array.IndexOf(ChineseMonths, text) is >= 0 and var chinese) return OfMonth(text, chinese + 1);
        if (FullDay().Match(text) is { Success: true } full)
        {
            return Number(full, "y") == year
                ? OfDay(text, year, Number(full, "m"), Number(full, "d"))
                : Wrong(text, $"“{text}”不是{year}年的日期，请改成{year}年的，或不写年份。");
        }

        if (MonthDay().Match(text) is { Success: true } day) return OfDay(text, year, Number(day, "m"), Number(day, "d"));
        if (!Serial().IsMatch(text)) return null;
        var date = SpreadsheetZero.AddDays(int.Parse(text, CultureInfo.InvariantCulture));
        return date.Year == year ? OfDay(text, year, date.Month, date.Day) : Wrong(text, $"“{text}”（{date:yyyy-MM-dd}）不是{year}年的日期，请修改。");
    }

    private static PlanDate? Named(string text, int year)
    {
        foreach (var (name, month, day) in Festivals)
            if (name == text) return new PlanDate(text, month, new DateOnly(year, month, day), false);
        foreach (var (name, month, day) in LunarFestivals)
            if (name == text) return Moving(text, InYear(year, month, day), year);
        if (text is "除夕") return Moving(text, LunarDates.NewYearsEve(year), year);
        foreach (var term in SolarTerms.All)
            if (SolarTerms.Name(term) is var name && (text == name || text == name + "节")) return Moving(text, SolarTerms.Day(year, term), year);
        return null;
    }

    private static PlanDate? Lunar(string text, int year)
    {
        for (var month = 1; month <= LunarMonths.Length; month++)
        {
            foreach (var name in LunarMonths[month - 1])
            {
                if (!text.StartsWith(name, StringComparison.Ordinal)) continue;
                var rest = text[name.Length..].TrimEnd('日', '号');
                for (var day = 1; day <= 30; day++)
                    if (LunarNames(day).Contains(rest)) return Moving(text, InYear(year, month, day), year);
            }
        }

        return null;
    }

    private static IEnumerable<string> LunarNames(int day)
    {
        var name = ChineseDates.LunarDayName(day);
        yield return name;
        if (day > 20 && day < 30) yield return $"二十{name[1..]}";
        if (day is > 1 and <= 10) yield return name[1..];
    }

    /// <summary>The day of the lunar date that lies in a year of the calendar: the last lunar months begin in the year before.</summary>
    private static DateOnly? InYear(int year, int month, int day)
    {
        foreach (var lunarYear in new[] { year, year - 1 })
            if (LunarDates.Day(lunarYear, month, day) is { } date && date.Year == year) return date;
        return null;
    }

    private static PlanDate OfMonth(string text, int month) => month is >= 1 and <= 12 ? new PlanDate($"{month}月", month, null, false) : Wrong(text, $"没有{month}月，请修改时间“{text}”。");

    private static PlanDate OfDay(string text, int year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2000, month)) return Wrong(text, $"没有{month}月{day}日这一天，请修改时间“{text}”。");
        // 2月29日 is planned for the last day of February in other years.
        return new PlanDate($"{month}月{day}日", month, new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))), false);
    }

    private static PlanDate Moving(string text, DateOnly? date, int year) =>
        date is { } day ? new PlanDate(text, day.Month, day, true) : Wrong(text, $"{year}年公历里没有“{text}”这一天，请换一个日期。");

    private static PlanDate Wrong(string text, string problem) => new(text.Trim(), 0, null, false, problem);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<m>[0-9]{1,2})月(份)?$")]
    private static partial Regex MonthOnly();

    [GeneratedRegex("^(?<y>[0-9]{4})[-/.年](?<m>[0-9]{1,2})[-/.月](?<d>[0-9]{1,2})[日号]?$")]
    private static partial Regex FullDay();

    [GeneratedRegex("^(?<m>[0-9]{1,2})[-/.月](?<d>[0-9]{1,2})[日号]?$")]
    private static partial Regex MonthDay();

    /// <summary>Days 36,526 to 73,050 are the years 2000 to 2099.</summary>
    [GeneratedRegex("^(3[6-9]|[4-6][0-9]|7[0-2])[0-9]{3}$")]
    private static partial Regex Serial();
}
