namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>Every so many months, counted from the month of a start; January where there is none.</summary>
internal static class MonthSteps
{
    /// <summary>The first days of the months that count and touch the span.</summary>
    public static IEnumerable<DateOnly> Between(DateOnly from, DateOnly until, int months, DateOnly? start)
    {
        if (months < 1) yield break;
        var origin = Index(start ?? Schedule.Epoch);
        var first = Math.Max(Index(from), origin);
        first += (months - ((first - origin) % months)) % months;
        for (var month = First(first); month < until; month = month.AddMonths(months)) yield return month;
    }

    public static IEnumerable<string> Faults(int months, DateOnly? start)
    {
        if (months is < 1 or > 60) yield return "每隔几个月请填1到60。";
        if (12 % Math.Max(months, 1) != 0 && start is null) yield return "请选择从哪个月数起。";
    }

    /// <summary>“每月”, “每季度首月（1、4、7、10月）”, “每年3、9月” or “每5个月（从2026年3月数起）的”.</summary>
    public static string Sentence(int months, DateOnly? start)
    {
        if (months == 1) return "每月";
        var origin = start ?? Schedule.Epoch;
        if (months < 1 || 12 % months != 0) return $"每{months}个月（从{origin:yyyy年M月}数起）的";
        var named = string.Join("、", Enumerable.Range(1, 12).Where(m => (m - origin.Month + 12) % months == 0));
        var place = "首中末"[(origin.Month - 1) % 3];
        return months == 3 ? $"每季度{place}月（{named}月）" : $"每年{named}月";
    }

    private static int Index(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static DateOnly First(int index) => new(index / 12, (index % 12) + 1, 1);
}
