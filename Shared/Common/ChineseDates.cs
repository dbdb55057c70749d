using System.Globalization;

namespace PartyMassCenter.Shared.Common;

/// <summary>Dates as people in China read them, lunar dates (农历) included.</summary>
public static class ChineseDates
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    private static readonly string[] Weekdays = ["日", "一", "二", "三", "四", "五", "六"];

    private static readonly string[] LunarMonths = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"];

    private static readonly string[] Numerals = ["十", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    /// <summary>“11月21日 周六”.</summary>
    public static string DayWithWeekday(DateOnly day) => $"{day.Month}月{day.Day}日 {ShortWeekday(day.DayOfWeek)}";

    /// <summary>“11月21日 星期六”.</summary>
    public static string LongDay(DateOnly day) => $"{day.Month}月{day.Day}日 星期{Weekdays[(int)day.DayOfWeek]}";

    /// <summary>“11月21日 周六 14:30”.</summary>
    public static string Moment(DateTime time) => $"{DayWithWeekday(DateOnly.FromDateTime(time))} {Clock(time)}";

    /// <summary>“9:05”, the same under every culture.</summary>
    public static string Clock(DateTime time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    /// <summary>“周六”.</summary>
    public static string ShortWeekday(DayOfWeek day) => $"周{Weekdays[(int)day]}";

    /// <summary>“十月十三”, with 闰 before a leap month; empty outside 1901-02-19 to 2101-01-28, where the calendar ends.</summary>
    public static string LunarDay(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        if (date < Lunar.MinSupportedDateTime || date > Lunar.MaxSupportedDateTime) return "";
        var year = Lunar.GetYear(date);
        var month = Lunar.GetMonth(date);
        var leap = Lunar.GetLeapMonth(year);
        var isLeap = leap > 0 && month == leap;
        if (leap > 0 && month >= leap) month--;
        return $"{(isLeap ? "闰" : "")}{LunarMonths[month - 1]}月{LunarDayName(Lunar.GetDayOfMonth(date))}";
    }

    /// <summary>“正月” to “腊月”.</summary>
    /// <param name="month">1 to 12.</param>
    public static string LunarMonthName(int month) => $"{LunarMonths[month - 1]}月";

    /// <summary>“初一” to “三十”.</summary>
    public static string LunarDayName(int day) => day switch
    {
        <= 10 => $"初{Numerals[day % 10]}",
        < 20 => $"十{Numerals[day % 10]}",
        20 => "二十",
        < 30 => $"廿{Numerals[day % 10]}",
        _ => "三十",
    };
}
