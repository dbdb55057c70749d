using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>设施设备: what has to be looked at regularly.</summary>
internal static class EquipmentPresets
{
    private const string Unsaid = "原文没有写周期，请按本地规定修改。";

    public static IReadOnlyList<ReminderPreset> All { get; } =
    [
        Of("equipment.terminals", "自助终端机巡检，安排指导员", Rhythm.Weekly(Weekdays.Monday, 9, 0, HolidayPolicy.Later), 1, ["000-16"]),
        Of("equipment.digital", "“数字文化驿站”设备巡检、消毒", Rhythm.Monthly(8, HolidayPolicy.Later), 3, ["000-34"]),
        Of("equipment.screens", "大屏、红色影院等设备巡检", Rhythm.Monthly(8, HolidayPolicy.Later), 3, ["003-05"]),
        Of("equipment.station", "便民服务站电脑、电话、大喇叭巡检", Rhythm.Monthly(8, HolidayPolicy.Later), 3, ["003-18", "U4-PZ2-07", "U4-PZ2-08"]),
        Of("equipment.windows", "窗口电脑、高拍仪、打印机巡检", Rhythm.Monthly(8, HolidayPolicy.Later), 3, ["002-91", "004-23"]),
        Of("equipment.hall", "多功能厅投影、音响、无线网络巡检", Rhythm.Monthly(8, HolidayPolicy.Later), 3, ["003-66"]),
        Of("equipment.square", "户外广场健身设施安全巡检", Rhythm.Monthly(8, HolidayPolicy.Later), 3, ["004-18"]),
        Of("equipment.cleaning", "院内卫生、绿化和物品摆放检查", Rhythm.Weekly(Weekdays.Monday, 8, 30, HolidayPolicy.Later), 1, ["003-33", "U4-FW1-05", "U4-FW1-06"]),
        Of("equipment.rooms", "功能室设置检查：没有一人一间办公室、缺室补齐", Rhythm.Quarterly(1, 25), 7, ["003-52", "004-09"]),
    ];

    private static ReminderPreset Of(string key, string title, ReminderTiming timing, int graceDays, string[] sources) =>
        new(key, "设施设备", title, ReminderSubjectKind.Room, timing, ProofKind.Photo, graceDays * Rhythm.Day, [], Severity.Ordinary, sources, Unsaid);
}
