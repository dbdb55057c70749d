using System.Text.Json.Serialization;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>每月月末, 每季度末月月末前3天.</summary>
/// <param name="DaysBefore">Days before the last of the month, 0 to 27.</param>
/// <param name="Months">Every so many months, 1 to 60.</param>
/// <param name="Start">No day before it, and its month is the first that counts; null = counted from January.</param>
public sealed record MonthEndSchedule(int DaysBefore = 0, int Months = 1, DateOnly? Start = null) : Schedule
{
    public override IEnumerable<DateOnly> Between(DateOnly from, DateOnly until)
    {
        foreach (var month in MonthSteps.Between(from, until, Months, Start))
        {
            var day = month.AddMonths(1).AddDays(-1 - Math.Clamp(DaysBefore, 0, 27));
            if (day >= from && day < until && !(day < Start)) yield return day;
        }
    }

    public override IEnumerable<string> Faults()
    {
        if (DaysBefore is < 0 or > 27) yield return "月末前几天请填0到27。";
        foreach (var fault in MonthSteps.Faults(Months, Start)) yield return fault;
    }

    [JsonIgnore]
    public override string Sentence => $"{MonthSteps.Sentence(Months, Start)}最后一天{(DaysBefore == 0 ? "" : $"前{DaysBefore}天")}";
}
