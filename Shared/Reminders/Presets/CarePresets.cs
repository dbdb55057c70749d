using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>养老、托幼、便民.</summary>
internal static class CarePresets
{
    private static readonly DateOnly April = new(2026, 4, 1);

    public static IReadOnlyList<ReminderPreset> All { get; } =
    [
        Of("care.children", "“童享成长空间”16:30开放：值守人员到位", Rhythm.Weekly(Weekdays.MondayToFriday, 16, 0, HolidayPolicy.Skipped, April), ProofKind.Tick, 30, [],
            ["001-09", "001-10"], "节假日停办；调休上班的周末是否开放原文没有写，请选定。"),
        Of("care.children-home", "“童享成长空间”19:00关闭：确认孩子都已接走", Rhythm.Weekly(Weekdays.MondayToFriday, 19, 0, HolidayPolicy.Skipped, April), ProofKind.Tick, 30, [], ["001-09"]),
        Of("care.corner", "“便民服务角”9:00–12:00：服务人员到位", Rhythm.Weekly(Weekdays.Wednesday | Weekdays.Saturday, 8, 30), ProofKind.Tick, 60, [1], ["001-14"], "原文没有写遇节假日怎么办，请选定。"),
        Of("care.doctor", "“健康管家进家门”本月上门开始", new(new NthWeekdaySchedule(1, DayOfWeek.Monday), new(9, 0), HolidayPolicy.Later, Start: April), ProofKind.Note, 5 * Rhythm.Day, [1],
            ["001-06"], "“每月第一周”按第一个周一算，可以修改。"),
        Of("care.doctor-list", "生成下月“健康管家”上门名单", new(new MonthEndSchedule(2), new(9, 0), HolidayPolicy.Earlier, Start: new(2026, 3, 1)), ProofKind.Tick, Rhythm.Day, [], ["001-06"]),
        Of("care.summer", "“暑期公益托管班”报名截止，准备开班", new(new YearlySchedule(6, 25), new(9, 0), HolidayPolicy.Earlier), ProofKind.Note, 3 * Rhythm.Day, [14, 7, 3], ["001-11"], "7月至8月开班；报名截止日原文没有写，请选定。"),
        Of("care.summer-fees", "核对暑托缴费和减免申请", new(new MonthDaySchedule(5), new(9, 0), HolidayPolicy.Later, new Season(7, 8)), ProofKind.Note, 3 * Rhythm.Day, [], ["001-12"]),
        Of("care.spaces", "“放学来吧”“百姓话吧”开放", Rhythm.Weekly(Weekdays.MondayToFriday, 16, 0, HolidayPolicy.Skipped), ProofKind.Tick, 60, [], ["004-10"], "开放时段原文没有写，请按本地安排修改。"),
        Of("care.special-rooms", "为老驿站、妇女之家等功能室按时开放", Rhythm.Weekly(Weekdays.Monday, 9, 0, HolidayPolicy.Later), ProofKind.Tick, Rhythm.Day, [], ["003-65"], "原文没有写开放时间，请按本地安排修改。"),
        Of("care.party-visits", "党员联户走访", Rhythm.Monthly(10, HolidayPolicy.Later), ProofKind.Note, 7 * Rhythm.Day, [3], ["003-75", "004-13"], "原文没有写周期，请按本地规定修改。"),
    ];

    private static ReminderPreset Of(string key, string title, ReminderTiming timing, ProofKind proof, int grace, int[] leads, string[] sources, string? note = null) =>
        new(key, "养老托幼便民", title, ReminderSubjectKind.None, timing, proof, grace, leads, Severity.Ordinary, sources, note);
}
