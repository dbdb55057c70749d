using System.Text.Json.Serialization;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>每天, 每隔几天.</summary>
/// <param name="Days">Every so many days, 1 to 366.</param>
/// <param name="Start">The first day, from which the others are counted; null = no first one.</param>
public sealed record EveryDaysSchedule(int Days = 1, DateOnly? Start = null) : Schedule
{
    public override IEnumerable<DateOnly> Between(DateOnly from, DateOnly until)
    {
        if (Days < 1) yield break;
        var start = Start ?? Epoch;
        var day = from > start ? from.AddDays((Days - ((from.DayNumber - start.DayNumber) % Days)) % Days) : start;
        for (; day < until; day = day.AddDays(Days)) yield return day;
    }

    public override IEnumerable<string> Faults()
    {
        if (Days is < 1 or > 366) yield return "每隔几天请填1到366。";
        if (Days > 1 && Start is null) yield return "请选择从哪一天数起。";
    }

    [JsonIgnore]
    public override string Sentence => Days == 1 ? "每天" : $"每{Days}天一次{(Start is { } start ? $"（从{start:yyyy-MM-dd}数起）" : "")}";
}
