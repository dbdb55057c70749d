using System.Text.Json.Serialization;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>每月15日; a month without the day has its last one instead.</summary>
/// <param name="Day">1 to 31.</param>
/// <param name="Months">Every so many months, 1 to 60.</param>
/// <param name="Start">No day before it, and its month is the first that counts; null = counted from January.</param>
public sealed record MonthDaySchedule(int Day, int Months = 1, DateOnly? Start = null) : Schedule
{
    public override IEnumerable<DateOnly> Between(DateOnly from, DateOnly until)
    {
        foreach (var month in MonthSteps.Between(from, until, Months, Start))
        {
            var day = month.AddDays(Math.Clamp(Day, 1, Last(month)) - 1);
            if (day >= from && day < until && !(day < Start)) yield return day;
        }
    }

    public override IEnumerable<string> Faults()
    {
        if (Day is < 1 or > 31) yield return "每月几日请填1到31；没有这一天的月份取月末。";
        foreach (var fault in MonthSteps.Faults(Months, Start)) yield return fault;
    }

    [JsonIgnore]
    public override string Sentence => $"{MonthSteps.Sentence(Months, Start)}{Day}日";

    public override string? Why(DateOnly date) => date.Day < Day ? $"{date.Month}月没有{Day}日，取月末 {date:MM-dd}" : null;

    private static int Last(DateOnly month) => DateTime.DaysInMonth(month.Year, month.Month);
}
