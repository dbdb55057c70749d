using System.Text.Json.Serialization;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>农历正月十五, 每月初一; a yearly one leaves leap months out, a monthly one includes them.</summary>
/// <param name="Month">1 (正月) to 12 (腊月); null = every lunar month.</param>
/// <param name="Day">1 to 30; 三十 of a month with 29 days is its last.</param>
/// <param name="Offset">Days after it, or before it when negative, -60 to 60: 除夕 is 正月初一 and -1.</param>
public sealed record LunarSchedule(int? Month, int Day, int Offset = 0) : Schedule
{
    private static readonly string[] Months = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"];

    /// <summary>除夕: the day before 正月初一.</summary>
    public static LunarSchedule NewYearsEve { get; } = new(1, 1, -1);

    public override IEnumerable<DateOnly> Between(DateOnly from, DateOnly until)
    {
        for (var year = from.AddDays(-Offset).Year - 1; year <= until.AddDays(-Offset).Year; year++)
            foreach (var month in LunarDates.Months(year))
                if ((Month is null || (month.Number == Month && !month.IsLeap)) && month.Day(Day).AddDays(Offset) is var day && day >= from && day < until)
                    yield return day;
    }

    public override IEnumerable<string> Faults()
    {
        if (Month is < 1 or > 12) yield return "农历月份请选正月到腊月，或每个月。";
        if (Day is < 1 or > 30) yield return "农历日请选初一到三十；没有三十的月份取廿九。";
        if (Offset is < -60 or > 60) yield return "提前或推后请填60天以内。";
    }

    [JsonIgnore]
    public override string Sentence => this == NewYearsEve ? "每年除夕" : $"{(Month is null ? "农历每月" : "每年农历")}{Name}{Offset switch { 0 => "", > 0 => $"后{Offset}天", _ => $"前{-Offset}天" }}";

    [JsonIgnore]
    public override bool ChoosesItsDay => true;

    public override string? Why(DateOnly date) => ChineseDates.LunarDay(date.AddDays(-Offset)) is not { Length: > 0 } lunar ? null
        : this == NewYearsEve ? $"除夕（次日 {date.AddDays(1):MM-dd} 是正月初一）"
        : Offset == 0 ? $"农历{lunar}"
        : $"农历{lunar}是 {date.AddDays(-Offset):MM-dd}";

    private string Name => $"{(Month is { } month ? $"{Months[Math.Clamp(month, 1, 12) - 1]}月" : "")}{ChineseDates.LunarDayName(Math.Clamp(Day, 1, 30))}";
}
