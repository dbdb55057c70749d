using System.Globalization;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Client.Bookings.Series;

/// <summary>A pattern as the form edits it.</summary>
public sealed class RepeatDraft
{
    private static readonly string[] Ordinals = ["第一个", "第二个", "第三个", "第四个", "最后一个"];

    public RepeatChoice Choice { get; set; }

    /// <summary>Every so many days, weeks, months or years.</summary>
    public int Every { get; set; } = 1;

    /// <summary>The weekdays of a weekly one; none = that of the first date.</summary>
    public HashSet<DayOfWeek> Days { get; } = [];

    public HolidayPolicy Policy { get; set; } = HolidayPolicy.Unchanged;

    /// <summary>The last day; null until somebody chooses one.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>What may be chosen for a first date, in words.</summary>
    public static IEnumerable<(RepeatChoice Choice, string Name)> Choices(DateOnly first) =>
    [
        (RepeatChoice.Never, "不重复"),
        (RepeatChoice.Daily, "每天"),
        (RepeatChoice.Weekly, "每周"),
        (RepeatChoice.MonthDay, $"每月{first.Day}日"),
        (RepeatChoice.NthWeekday, $"每月{Ordinals[Nth(first) - 1]}{ChineseDates.ShortWeekday(first.DayOfWeek)}"),
        (RepeatChoice.Yearly, $"每年{first.Month}月{first.Day}日"),
    ];

    public string Unit => Choice switch { RepeatChoice.Daily => "天", RepeatChoice.Weekly => "周", RepeatChoice.Yearly => "年", _ => "个月" };

    /// <summary>Three months on, where nobody has chosen an end yet.</summary>
    public DateOnly End(DateOnly first) => Until ?? first.AddMonths(Choice == RepeatChoice.Yearly ? 24 : 3);

    public void Toggle(DayOfWeek day)
    {
        if (!Days.Remove(day)) Days.Add(day);
    }

    public SeriesPattern Pattern(DateOnly first) => new()
    {
        Rule = $"{Frequency(first)}{(Every > 1 ? string.Create(CultureInfo.InvariantCulture, $";INTERVAL={Every}") : "")}",
        Policy = Policy,
        Until = End(first),
    };

    private string Frequency(DateOnly first) => Choice switch
    {
        RepeatChoice.Daily => "FREQ=DAILY",
        RepeatChoice.Weekly when Days.Count > 0 => $"FREQ=WEEKLY;BYDAY={string.Join(',', Days.OrderBy(d => ((int)d + 6) % 7).Select(RecurrenceDay.Name))}",
        RepeatChoice.Weekly => $"FREQ=WEEKLY;BYDAY={RecurrenceDay.Name(first.DayOfWeek)}",
        RepeatChoice.MonthDay => string.Create(CultureInfo.InvariantCulture, $"FREQ=MONTHLY;BYMONTHDAY={first.Day}"),
        RepeatChoice.NthWeekday => $"FREQ=MONTHLY;BYDAY={new RecurrenceDay(first.DayOfWeek, Nth(first) == 5 ? -1 : Nth(first))}",
        _ => "FREQ=YEARLY",
    };

    /// <summary>1 to 5; 5 is the last one, whichever it is.</summary>
    private static int Nth(DateOnly date) => ((date.Day - 1) / 7) + 1;
}
