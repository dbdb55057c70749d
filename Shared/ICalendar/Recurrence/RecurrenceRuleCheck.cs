namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>What RFC 5545 and RFC 7529 forbid beyond the form of each part.</summary>
internal static class RecurrenceRuleCheck
{
    /// <summary>A sentence; null where all is well.</summary>
    public static string? Problem(RecurrenceRule rule, bool hasSkip)
    {
        var calendar = rule.Rscale is { } name ? CalendarScale.Find(name) : GregorianScale.Instance;
        if (calendar is null) return $"不支持历法“RSCALE={Shown(rule.Rscale!)}”，可用 GREGORIAN、CHINESE 等，或删去它。";
        if (hasSkip && rule.Rscale is null) return "SKIP 只能和 RSCALE 一起写，请补上 RSCALE=GREGORIAN 或删去 SKIP。";
        return Forbidden(rule) ?? Impossible(rule, calendar);
    }

    private static string? Forbidden(RecurrenceRule rule)
    {
        var frequency = rule.Frequency;
        var yearly = frequency == RecurrenceFrequency.Yearly;
        if (rule.ByWeekNo.Count > 0 && !yearly) return "BYWEEKNO 只能用于 FREQ=YEARLY，请改频率或删去 BYWEEKNO。";
        if (rule.ByYearDay.Count > 0 && frequency is RecurrenceFrequency.Daily or RecurrenceFrequency.Weekly or RecurrenceFrequency.Monthly)
            return "BYYEARDAY 不能用于按天、按周、按月的规则，请改用 FREQ=YEARLY 或删去 BYYEARDAY。";
        if (rule.ByMonthDay.Count > 0 && frequency == RecurrenceFrequency.Weekly) return "BYMONTHDAY 不能用于 FREQ=WEEKLY，请改用 FREQ=MONTHLY 或删去 BYMONTHDAY。";
        if (rule.ByDay.Any(d => d.Ordinal != 0))
        {
            if (!yearly && frequency != RecurrenceFrequency.Monthly) return "BYDAY 里的“第几个”（如 2MO）只能用于按月或按年的规则，请改频率或删去数字。";
            if (rule.ByWeekNo.Count > 0) return "BYDAY 里的“第几个”（如 2MO）不能和 BYWEEKNO 一起写，请删去其中一个。";
        }

        var alone = rule.BySecond.Count + rule.ByMinute.Count + rule.ByHour.Count + rule.ByDay.Count + rule.ByMonthDay.Count + rule.ByYearDay.Count
            + rule.ByWeekNo.Count + rule.ByMonth.Count == 0;
        return rule.BySetPos.Count > 0 && alone ? "BYSETPOS 要和别的 BY 部分一起写，请补上（如 BYDAY）或删去 BYSETPOS。" : null;
    }

    private static string? Impossible(RecurrenceRule rule, CalendarScale calendar)
    {
        if (rule.ByMonth.Any(m => m.Number > (calendar.MonthsInYear == 13 ? 13 : 12))) return "BYMONTH 超出了一年的月数，请写 1 到 12。";
        if (!calendar.HasLeapMonths && rule.ByMonth.Any(m => m.IsLeap)) return "闰月（如 5L）只在有闰月的历法里有，请写上 RSCALE=CHINESE 或删去 L。";
        if (!calendar.HasLeapMonths && rule.ByYearDay.Any(d => Math.Abs(d) > 366)) return "BYYEARDAY 超出了一年的天数，请写 1 到 366。";
        if (!calendar.HasLeapMonths && rule.ByWeekNo.Any(w => Math.Abs(w) > 53)) return "BYWEEKNO 超出了一年的周数，请写 1 到 53。";
        var inMonth = rule.Frequency == RecurrenceFrequency.Monthly || (rule.Frequency == RecurrenceFrequency.Yearly && rule.ByMonth.Count > 0);
        return inMonth && rule.ByDay.Count > 0 && rule.ByDay.All(d => Math.Abs(d.Ordinal) > 5) ? "一个月里没有第 6 个及以后的星期几，请把 BYDAY 的数字改成 1 到 5。" : null;
    }

    private static string Shown(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
