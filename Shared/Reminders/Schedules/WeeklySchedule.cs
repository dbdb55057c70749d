using System.Text.Json.Serialization;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>每周三、周五, 每两周一次.</summary>
/// <param name="Weeks">Every so many weeks, 1 to 52, counted from the week of the start.</param>
/// <param name="Start">No day before it; null = no first one.</param>
public sealed record WeeklySchedule(Weekdays On, int Weeks = 1, DateOnly? Start = null) : Schedule
{
    public override IEnumerable<DateOnly> Between(DateOnly from, DateOnly until)
    {
        if (Weeks < 1 || (On & Weekdays.All) == Weekdays.None) yield break;
        var first = Start ?? Epoch;
        if (from > first) first = from;
        var (monday, week) = (Monday(Start ?? Epoch).DayNumber, Monday(first));
        week = week.AddDays(7 * ((Weeks - ((week.DayNumber - monday) / 7 % Weeks)) % Weeks));
        for (; week < until; week = week.AddDays(7 * Weeks))
            for (var i = 0; i < 7; i++)
                if (((int)On & (1 << i)) != 0 && week.AddDays(i) is var day && day >= first && day < until) yield return day;
    }

    public override IEnumerable<string> Faults()
    {
        if ((On & Weekdays.All) == Weekdays.None || (On & ~Weekdays.All) != Weekdays.None) yield return "请至少选一个星期几。";
        if (Weeks is < 1 or > 52) yield return "每隔几周请填1到52。";
        if (Weeks > 1 && Start is null) yield return "请选择从哪一周数起。";
    }

    [JsonIgnore]
    public override string Sentence => Weeks == 1
        ? $"每{Names}"
        : $"每{Weeks}周的{Names}{(Start is { } start ? $"（从{start:yyyy-MM-dd}那一周数起）" : "")}";

    [JsonIgnore]
    public override bool NamesWeekdays => true;

    private string Names => On switch
    {
        Weekdays.MondayToFriday => "周一至周五",
        Weekdays.All => "周一至周日",
        _ => string.Join("、", Enumerable.Range(0, 7).Where(i => ((int)On & (1 << i)) != 0).Select(i => ChineseDates.ShortWeekday((DayOfWeek)((i + 1) % 7)))),
    };

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
