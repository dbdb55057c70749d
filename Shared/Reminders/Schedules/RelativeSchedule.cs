using System.Text.Json.Serialization;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>So many days before or after a date that is held elsewhere, such as a board's expiry.</summary>
/// <param name="What">What the date is, such as “版面到期日”.</param>
/// <param name="Offset">Days after it, or before it when negative, -366 to 366.</param>
/// <param name="Anchor">The date as its keeper last told it; null until then, and nothing is due.</param>
public sealed record RelativeSchedule(string What, int Offset, DateOnly? Anchor = null) : Schedule
{
    public override IEnumerable<DateOnly> Between(DateOnly from, DateOnly until) =>
        Anchor is { } anchor && anchor >= DueDates.Earliest && anchor <= DueDates.Latest && anchor.AddDays(Offset) is var day && day >= from && day < until ? [day] : [];

    public override IEnumerable<string> Faults()
    {
        if (string.IsNullOrWhiteSpace(What) || What.Length > 20) yield return "请写明是哪个日期，1到20个字，例如“版面到期日”。";
        if (Offset is < -366 or > 366) yield return "提前或推后请填366天以内。";
        if (Anchor is { } anchor && (anchor < DueDates.Earliest || anchor > DueDates.Latest)) yield return "请选择2000年到2100年之间的日期。";
    }

    [JsonIgnore]
    public override string Sentence => Offset switch { 0 => $"{What}当天", > 0 => $"{What}后{Offset}天", _ => $"{What}前{-Offset}天" };

    public override string? Why(DateOnly date) => Offset == 0 ? $"当天是{What}" : $"{What}是 {date.AddDays(-Offset):yyyy-MM-dd}";
}
