using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Quotas;

/// <summary>Chinese names and the bounds of <see cref="QuotaPeriod"/>.</summary>
public static class QuotaPeriods
{
    public static string Name(QuotaPeriod period) => period switch
    {
        QuotaPeriod.Day => "每天",
        QuotaPeriod.Week => "每周",
        QuotaPeriod.Month => "每月",
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, null),
    };

    /// <summary>The period that a moment lies in; wall clock, whole days.</summary>
    public static TimeRange Around(QuotaPeriod period, DateTime moment)
    {
        var day = moment.Date;
        switch (period)
        {
            case QuotaPeriod.Day:
                return new TimeRange(day, day.AddDays(1));
            case QuotaPeriod.Week:
                var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
                return new TimeRange(monday, monday.AddDays(7));
            case QuotaPeriod.Month:
                var first = day.AddDays(1 - day.Day);
                return new TimeRange(first, first.AddMonths(1));
            default:
                throw new ArgumentOutOfRangeException(nameof(period), period, null);
        }
    }

    /// <summary>Its days in words: “11月21日”, “11月16日至22日”, “11月”.</summary>
    public static string Days(QuotaPeriod period, TimeRange bounds)
    {
        var (first, last) = (bounds.Start, bounds.End.AddDays(-1));
        return period switch
        {
            QuotaPeriod.Day => $"{first.Month}月{first.Day}日",
            QuotaPeriod.Month => $"{first.Month}月",
            _ => $"{first.Month}月{first.Day}日至{(last.Month == first.Month ? "" : $"{last.Month}月")}{last.Day}日",
        };
    }
}
