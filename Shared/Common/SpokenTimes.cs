namespace PartyMassCenter.Shared.Common;

/// <summary>Dates and clock times as somebody reads them aloud: “十一月二十二日”, “上午九点半”.</summary>
public static class SpokenTimes
{
    private static readonly string[] Digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    private static readonly string[] Weekdays = ["日", "一", "二", "三", "四", "五", "六"];

    /// <summary>“三”, “十二”, “二十一”.</summary>
    /// <param name="number">0 to 99.</param>
    public static string Number(int number) => number switch
    {
        < 10 => Digits[number],
        < 20 => number == 10 ? "十" : $"十{Digits[number % 10]}",
        _ => $"{Digits[number / 10]}十{(number % 10 == 0 ? "" : Digits[number % 10])}",
    };

    /// <summary>“三场”, “两场”: before a word that counts, two is 两; beyond 99 in digits.</summary>
    public static string Count(int count, string word) => $"{(count == 2 ? "两" : count is >= 0 and < 100 ? Number(count) : count)}{word}";

    /// <summary>“十一月二十二日”.</summary>
    public static string Day(DateOnly day) => $"{Number(day.Month)}月{Number(day.Day)}日";

    /// <summary>“星期日”.</summary>
    public static string Weekday(DayOfWeek day) => $"星期{Weekdays[(int)day]}";

    /// <summary>“上午九点到十一点半”; the part of the day is said again only where it changes, and the day where the end is on another.</summary>
    public static string Span(DateTime start, DateTime end)
    {
        var (from, to) = (Part(start), Part(end));
        if (end == start.Date.AddDays(1)) return $"{from}{Clock(start)}到夜里十二点";
        if (end.Date != start.Date) return $"{from}{Clock(start)}到{Day(DateOnly.FromDateTime(end))}{to}{Clock(end)}";
        return $"{from}{Clock(start)}到{(from == to ? "" : to)}{Clock(end)}";
    }

    private static string Part(DateTime time) => time.Hour switch
    {
        < 5 => "凌晨",
        < 8 => "早上",
        < 12 => "上午",
        12 => "中午",
        < 18 => "下午",
        _ => "晚上",
    };

    private static string Clock(DateTime time)
    {
        var hour = time.Hour > 12 ? time.Hour - 12 : time.Hour;
        var minutes = time.Minute switch
        {
            0 => "",
            30 => "半",
            < 10 => $"零{Number(time.Minute)}分",
            _ => $"{Number(time.Minute)}分",
        };
        return $"{(hour == 2 ? "两" : Number(hour))}点{minutes}";
    }
}
