using System.Text.Json.Serialization;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>每年惊蛰, 每年芒种前7天.</summary>
/// <param name="Offset">Days after it, or before it when negative, -60 to 60.</param>
public sealed record SolarTermSchedule(SolarTerm Term, int Offset = 0) : Schedule
{
    public override IEnumerable<DateOnly> Between(DateOnly from, DateOnly until)
    {
        if (!Enum.IsDefined(Term)) yield break;
        for (var year = from.AddDays(-Offset).Year; year <= until.AddDays(-Offset).Year; year++)
            if (SolarTerms.Day(year, Term)?.AddDays(Offset) is { } day && day >= from && day < until) yield return day;
    }

    public override IEnumerable<string> Faults()
    {
        if (!Enum.IsDefined(Term)) yield return "请选择节气。";
        if (Offset is < -60 or > 60) yield return "提前或推后请填60天以内。";
    }

    [JsonIgnore]
    public override string Sentence => $"每年{Name}{Offset switch { 0 => "", > 0 => $"后{Offset}天", _ => $"前{-Offset}天" }}";

    [JsonIgnore]
    public override bool ChoosesItsDay => Offset == 0;

    public override string? Why(DateOnly date) => Offset == 0 ? $"当天{Name}" : $"{Name}是 {date.AddDays(-Offset):MM-dd}";

    private string Name => Enum.IsDefined(Term) ? SolarTerms.Name(Term) : "";
}
