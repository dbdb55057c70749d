using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>国旗: raised daily, looked after weekly, and never missing on the five flag days.</summary>
internal static class FlagPresets
{
    public static IReadOnlyList<ReminderPreset> All { get; } =
    [
        Of("flag.daily", "升挂国旗（早升晚降，恶劣天气可以不升）", Rhythm.Daily(7), ProofKind.Photo, 120, [], ["003-36", "U4-FW1-13"]),
        Of("flag.condition", "检查国旗有无破损、污损、褪色，发现即更换", Rhythm.Weekly(Weekdays.Monday, 8, 30), ProofKind.Photo, 480, [], ["003-36", "U4-FW1-14"]),
        Of("flag.new-year", "元旦升挂国旗", Rhythm.Festival(new YearlySchedule(1, 1)), ProofKind.Photo, 120, [1], ["003-36"]),
        Of("flag.spring-festival", "春节升挂国旗", Rhythm.Festival(new LunarSchedule(1, 1)), ProofKind.Photo, 120, [1], ["003-36"]),
        Of("flag.labour-day", "劳动节升挂国旗", Rhythm.Festival(new YearlySchedule(5, 1)), ProofKind.Photo, 120, [1], ["003-36"]),
        Of("flag.national-day", "国庆节升挂国旗", Rhythm.Festival(new YearlySchedule(10, 1)), ProofKind.Photo, 120, [1], ["003-36"]),
        Of("flag.constitution-day", "国家宪法日升挂国旗", Rhythm.Festival(new YearlySchedule(12, 4)), ProofKind.Photo, 120, [1], ["003-36"]),
    ];

    private static ReminderPreset Of(string key, string title, ReminderTiming timing, ProofKind proof, int grace, int[] leads, string[] sources) =>
        new(key, "国旗", title, ReminderSubjectKind.None, timing, proof, grace, leads, Severity.Veto, sources);
}
