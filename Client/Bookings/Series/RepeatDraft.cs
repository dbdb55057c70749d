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

    /// <summary>The rule that was loaded, and what the form said for it.</summary>
    private (string Rule, string Chosen)? kept;

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
        .. Lunar(first) is { } lunar ? [(RepeatChoice.LunarYearly, SeriesWords.Rule(lunar.ToString(), first))] : Array.Empty<(RepeatChoice, string)>(),
        .. Term(first) is { } term ? [(RepeatChoice.SolarTerm, SeriesWords.Rule(term.ToString(), first))] : Array.Empty<(RepeatChoice, string)>(),
    ];

    /// <summary>A pattern to be changed. Its rule stays as it is, though the form may have no words for it, until somebody chooses another.</summary>
    /// <param name="first">The date of the activity from which on it is changed; a holiday or somebody may have moved it off the rule.</param>
    public static RepeatDraft Of(SeriesPattern pattern, DateOnly first)
    {
        var rule = RecurrenceRule.TryParse(pattern.Rule, out var parsed, out _) ? parsed : null;
        var draft = new RepeatDraft { Every = rule?.Interval ?? 1, Policy = pattern.Policy, Until = pattern.Until };
        draft.Choice = rule?.Frequency switch
        {
            null => ChineseRecurrence.TryParse(pattern.Rule, out var chinese, out _) && chinese.Term is not null ? RepeatChoice.SolarTerm : RepeatChoice.LunarYearly,
            RecurrenceFrequency.Daily => RepeatChoice.Daily,
            RecurrenceFrequency.Weekly => RepeatChoice.Weekly,
            RecurrenceFrequency.Monthly => rule.ByDay.Count > 0 ? RepeatChoice.NthWeekday : RepeatChoice.MonthDay,
            _ => RepeatChoice.Yearly,
        };
        var days = rule?.ByDay.Select(d => d.Day).ToHashSet() ?? [];
        if (draft.Choice == RepeatChoice.Weekly && !days.SetEquals([first.DayOfWeek])) draft.Days.UnionWith(days);
        draft.kept = (pattern.Rule, draft.Chosen(first));
        return draft;
    }

    /// <summary>Whether it comes once a year, by whichever calendar.</summary>
    private bool IsYearly => Choice is RepeatChoice.Yearly or RepeatChoice.LunarYearly or RepeatChoice.SolarTerm;

    /// <summary>Whether every second, third… one can be chosen: by the lunar calendar each year is meant.</summary>
    public bool HasInterval => Choice is not (RepeatChoice.LunarYearly or RepeatChoice.SolarTerm);

    public string Unit => Choice switch { RepeatChoice.Daily => "天", RepeatChoice.Weekly => "周", RepeatChoice.Yearly => "年", _ => "个月" };

    /// <summary>Three months on, where nobody has chosen an end yet.</summary>
    public DateOnly End(DateOnly first) => Until ?? first.AddMonths(IsYearly ? 24 : 3);

    public void Toggle(DayOfWeek day)
    {
        if (!Days.Remove(day)) Days.Add(day);
    }

    public SeriesPattern Pattern(DateOnly first) => new()
    {
        Rule = kept is { } known && known.Chosen == Chosen(first) ? known.Rule : Chosen(first),
        Policy = Policy,
        Until = End(first),
    };

    /// <summary>The rule that the form says.</summary>
    private string Chosen(DateOnly first) => Choice switch
    {
        RepeatChoice.LunarYearly when Lunar(first) is { } lunar => lunar.ToString(),
        RepeatChoice.SolarTerm when Term(first) is { } term => term.ToString(),
        _ => $"{Frequency(first)}{(Every > 1 ? string.Create(CultureInfo.InvariantCulture, $";INTERVAL={Every}") : "")}",
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

    /// <summary>The lunar day of a date; null in a leap month, which doesn't come every year.</summary>
    private static ChineseRecurrence? Lunar(DateOnly date) => LunarDates.Of(date) is { Month.IsLeap: false } lunar ? ChineseRecurrence.OfLunar(lunar.Month.Number, lunar.Day) : null;

    private static ChineseRecurrence? Term(DateOnly date) =>
        SolarTerms.All.Where(t => SolarTerms.Day(date.Year, t) == date).Select(t => ChineseRecurrence.OfTerm(t)).FirstOrDefault();

    /// <summary>1 to 5; 5 is the last one, whichever it is.</summary>
    private static int Nth(DateOnly date) => ((date.Day - 1) / 7) + 1;
}
