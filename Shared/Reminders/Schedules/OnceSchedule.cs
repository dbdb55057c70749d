using System.Text.Json.Serialization;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>只一次.</summary>
public sealed record OnceSchedule(DateOnly Date) : Schedule
{
    public override IEnumerable<DateOnly> Between(DateOnly from, DateOnly until) => Date >= from && Date < until ? [Date] : [];

    public override IEnumerable<string> Faults()
    {
        if (Date < DueDates.Earliest || Date > DueDates.Latest) yield return "请选择2000年到2100年之间的日期。";
    }

    [JsonIgnore]
    public override string Sentence => $"{Date:yyyy年M月d日}";

    [JsonIgnore]
    public override bool ChoosesItsDay => true;
}
