using System.Text.Json;
using System.Text.Json.Serialization;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>标准检查: every recurring item of the standards that no other preset already sees to.</summary>
internal static class StandardPresets
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static IReadOnlyList<StandardItem> Items { get; } = Read();

    /// <param name="seenTo">Codes of the items that other presets name as their source.</param>
    public static IEnumerable<ReminderPreset> Except(IReadOnlySet<string> seenTo) => Items.Where(i => !seenTo.Contains(i.Code)).Select(Preset);

    private static ReminderPreset Preset(StandardItem item)
    {
        var (timing, every, grace) = Timing(item.Every);
        string?[] notes =
        [
            item.Said ? null : $"原文没有写周期，{every}检查一次是建议。",
            item.Applies is { } applies ? $"适用于：{applies}。" : null,
            item.Disputed ? "各版本标准说法不一，请只开启本地采用的版本。" : null,
        ];
        var note = string.Concat(notes);
        return new ReminderPreset(item.Code, $"标准·{item.Edition}", $"检查：{item.Text}", item.Subject, timing, item.Proof, grace, [], Severity(item), [item.Code], note.Length > 0 ? note : null);
    }

    /// <summary>Days that leave time to put things right before the month, quarter or year is over.</summary>
    private static (ReminderTiming Timing, string Every, int GraceMinutes) Timing(string every) => every switch
    {
        "nightly" => (Rhythm.Daily(20), "每晚", 120),
        "daily" => (Rhythm.Daily(9), "每天", 240),
        "weekly" => (Rhythm.Weekly(Weekdays.Monday, 9, 0, HolidayPolicy.Later), "每周", 2 * Rhythm.Day),
        "monthly" => (Rhythm.Monthly(1, HolidayPolicy.Later), "每月", 5 * Rhythm.Day),
        "quarterly" => (Rhythm.Quarterly(3, 10), "每季度", 10 * Rhythm.Day),
        "halfyearly" => (new ReminderTiming(new MonthDaySchedule(10, 6, Schedule.Epoch.AddMonths(5)), new(9, 0), HolidayPolicy.Later), "每半年", 15 * Rhythm.Day),
        "yearly" => (Rhythm.Yearly(11, 10), "每年", 20 * Rhythm.Day),
        _ => throw new InvalidOperationException($"A standard's item comes round {every}."),
    };

    private static Severity Severity(StandardItem item) => item.Severity switch
    {
        "否决" => Common.Severity.Veto,
        "严重" => Common.Severity.Serious,
        "一般" => Common.Severity.Ordinary,
        "提示" => Common.Severity.Hint,
        _ => throw new InvalidOperationException($"A standard's item is {item.Severity}."),
    };

    private static StandardItem[] Read()
    {
        using var stream = typeof(StandardPresets).Assembly.GetManifestResourceStream("standard-items.json")!;
        return JsonSerializer.Deserialize<StandardItem[]>(stream, Options)!;
    }
}
