using System.Globalization;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.Bookings.Series;

/// <summary>A pattern as people say it.</summary>
public static class SeriesWords
{
    /// <summary>“每周六，遇节假日顺延到下一个工作日，到2026-12-31为止”.</summary>
    /// <param name="first">The first date, which says what the rule leaves open.</param>
    public static string Of(SeriesPattern pattern, DateOnly first) =>
        Rule(pattern.Rule, first)
        + (pattern.Policy == HolidayPolicy.Unchanged ? "" : $"，遇节假日{HolidayPolicies.Text(pattern.Policy)}")
        + (pattern.Until is { } until ? $"，到{until:yyyy-MM-dd}为止" : "")
        + (pattern.Count is { } count ? $"，共{count}次" : "");

    /// <summary>“每两周的周一、周三”.</summary>
    public static string Rule(string text, DateOnly first)
    {
        if (SeriesDates.IsChinese(text) && ChineseRecurrence.TryParse(text, out var chinese, out _)) return Chinese(chinese);
        if (!RecurrenceRule.TryParse(text, out var rule, out _)) return "重复";
        return rule!.Frequency switch
        {
            RecurrenceFrequency.Daily => Every(rule.Interval, "天"),
            RecurrenceFrequency.Weekly => rule.Interval == 1 ? $"每{Days(rule, first)}" : $"{Every(rule.Interval, "周")}的{Days(rule, first)}",
            RecurrenceFrequency.Monthly => $"{Every(rule.Interval, "个月")}{DaysOfMonth(rule, first)}",
            _ => $"{Every(rule.Interval, "年")}{(rule.ByMonth.Count > 0 ? string.Join("、", rule.ByMonth.Select(m => m.Number.ToString(CultureInfo.InvariantCulture))) : first.Month.ToString(CultureInfo.InvariantCulture))}月{DaysOfMonth(rule, first)}",
        };
    }

    private static string Chinese(ChineseRecurrence rule) => rule.Term is { } term
        ? $"每年{SolarTerms.Name(term)}{rule.Offset switch { 0 => "", > 0 => $"后{rule.Offset}天", _ => $"前{-rule.Offset}天" }}"
        : $"每年农历{ChineseDates.LunarMonthName(rule.Month)}{ChineseDates.LunarDayName(rule.Day)}";

    private static string Every(int interval, string unit) => interval switch
    {
        1 => $"每{unit.TrimStart('个')}",
        2 => $"每两{unit}",
        _ => $"每{interval.ToString(CultureInfo.InvariantCulture)}{unit}",
    };

    private static string Days(RecurrenceRule rule, DateOnly first) => rule.ByDay.Count switch
    {
        0 => ChineseDates.ShortWeekday(first.DayOfWeek),
        7 => "天",
        _ => string.Join("、", rule.ByDay.Select(d => ChineseDates.ShortWeekday(d.Day))),
    };

    private static string DaysOfMonth(RecurrenceRule rule, DateOnly first)
    {
        if (rule.ByDay.Count > 0) return string.Join("、", rule.ByDay.Select(d => $"{Nth(d.Ordinal)}{ChineseDates.ShortWeekday(d.Day)}"));
        var days = rule.ByMonthDay.Count > 0 ? rule.ByMonthDay : [first.Day];
        return string.Join("、", days.Select(d => d switch { -1 => "最后一天", < 0 => $"倒数第{-d}天", _ => $"{d}日" }));
    }

    private static string Nth(int ordinal) => ordinal switch
    {
        0 => "每个",
        -1 => "最后一个",
        < 0 => $"倒数第{-ordinal}个",
        _ => $"第{ordinal}个",
    };
}
