namespace PartyMassCenter.Shared.Common.Days;

/// <summary>What a calendar writes beside a date: a festival, a solar term, or the lunar day.</summary>
/// <param name="Text">“春节”, “立春”, “正月” on the first of a lunar month, “初三”; empty where the lunar calendar ends.</param>
/// <param name="Special">A festival or a solar term.</param>
public sealed record DayNames(string Text, bool Special)
{
    private static readonly Dictionary<string, string> Festivals = new()
    {
        ["正月初一"] = "春节",
        ["正月十五"] = "元宵节",
        ["二月初二"] = "龙抬头",
        ["五月初五"] = "端午节",
        ["七月初七"] = "七夕",
        ["七月十五"] = "中元节",
        ["八月十五"] = "中秋节",
        ["九月初九"] = "重阳节",
        ["腊月初八"] = "腊八",
        ["腊月廿三"] = "小年",
    };

    private static readonly Dictionary<(int Month, int Day), string> Fixed = new()
    {
        [(1, 1)] = "元旦",
        [(3, 8)] = "妇女节",
        [(5, 1)] = "劳动节",
        [(5, 4)] = "青年节",
        [(6, 1)] = "儿童节",
        [(7, 1)] = "建党节",
        [(8, 1)] = "建军节",
        [(9, 10)] = "教师节",
        [(10, 1)] = "国庆节",
        [(12, 4)] = "宪法日",
    };

    public static DayNames Of(DateOnly date)
    {
        var lunar = ChineseDates.LunarDay(date);
        if (LunarDates.NewYearsEve(date.Year) == date) return new DayNames("除夕", true);
        if (Festivals.TryGetValue(lunar, out var festival)) return new DayNames(festival, true);
        if (Fixed.TryGetValue((date.Month, date.Day), out var day)) return new DayNames(day, true);
        var term = (SolarTerm)(((date.Month - 1) * 2) + (date.Day > 15 ? 1 : 0));
        if (SolarTerms.Day(date.Year, term) == date) return new DayNames(SolarTerms.Name(term), true);
        if (lunar.Length == 0) return new DayNames("", false);
        var month = lunar.IndexOf('月', StringComparison.Ordinal) + 1;
        return new DayNames(lunar[month..] == "初一" ? lunar[..month] : lunar[month..], false);
    }
}
