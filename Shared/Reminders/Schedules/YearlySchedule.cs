using System.Text.Json.Serialization;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>每年12月4日; 2月29日 is 2月28日 in a common year.</summary>
public sealed record YearlySchedule(int Month, int Day) : Schedule
{
    public override IEnumerable<DateOnly> Between(DateOnly from, DateOnly until)
    {
        if (Month is < 1 or > 12) yield break;
        for (var year = from.Year; year <= until.Year; year++)
        {
            var day = new DateOnly(year, Month, Math.Clamp(Day, 1, DateTime.DaysInMonth(year, Month)));
            if (day >= from && day < until) yield return day;
        }
    }

    public override IEnumerable<string> Faults()
    {
        if (Month is < 1 or > 12 || Day < 1 || Day > DateTime.DaysInMonth(2000, Math.Clamp(Month, 1, 12))) yield return "请选择一年中的哪一天，例如12月4日。";
    }

    [JsonIgnore]
    public override string Sentence => $"每年{Month}月{Day}日";

    [JsonIgnore]
    public override bool ChoosesItsDay => true;

    public override string? Why(DateOnly date) => date.Day < Day ? $"{date.Year}年{Month}月没有{Day}日，取月末 {date:MM-dd}" : null;
}
