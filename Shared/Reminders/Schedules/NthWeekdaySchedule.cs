using System.Text.Json.Serialization;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>每月第二个周二, 每月最后一个周五; a month without a fifth one is left out.</summary>
/// <param name="Nth">1 to 5, or -1 for the last one.</param>
/// <param name="Months">Every so many months, 1 to 60.</param>
/// <param name="Start">No day before it, and its month is the first that counts; null = counted from January.</param>
public sealed record NthWeekdaySchedule(int Nth, DayOfWeek Day, int Months = 1, DateOnly? Start = null) : Schedule
{
    public override IEnumerable<DateOnly> Between(DateOnly from, DateOnly until)
    {
        foreach (var month in MonthSteps.Between(from, until, Months, Start))
            if (In(month) is { } day && day >= from && day < until && !(day < Start)) yield return day;
    }

    public override IEnumerable<string> Faults()
    {
        if (Nth is not (-1 or (>= 1 and <= 5))) yield return "第几个请选第一个到第五个，或最后一个。";
        if (!Enum.IsDefined(Day)) yield return "请选择星期几。";
        foreach (var fault in MonthSteps.Faults(Months, Start)) yield return fault;
    }

    [JsonIgnore]
    public override string Sentence =>
        $"{MonthSteps.Sentence(Months, Start)}{(Nth == -1 ? "最后一个" : $"第{"零一二三四五"[Math.Clamp(Nth, 0, 5)]}个")}{(Enum.IsDefined(Day) ? ChineseDates.ShortWeekday(Day) : "")}";

    [JsonIgnore]
    public override bool NamesWeekdays => true;

    private DateOnly? In(DateOnly month)
    {
        if (Nth == -1)
        {
            var last = month.AddMonths(1).AddDays(-1);
            return last.AddDays(-(((int)last.DayOfWeek - (int)Day + 7) % 7));
        }

        var day = month.AddDays((((int)Day - (int)month.DayOfWeek + 7) % 7) + (7 * (Nth - 1)));
        return Nth >= 1 && day.Month == month.Month ? day : null;
    }
}
