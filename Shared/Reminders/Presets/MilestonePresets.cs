using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>年内节点: the dates in the plans of 2026 that come once.</summary>
internal static class MilestonePresets
{
    public static IReadOnlyList<ReminderPreset> All { get; } =
    [
        Of("milestone.warm-station", "“银发暖心驿站”改造完成", Rhythm.Once(2026, 3, 31), ["001-05"]),
        Of("milestone.child-care", "“童享成长空间”启动", Rhythm.Once(2026, 4, 1), ["001-09"]),
        Of("milestone.doctor", "“健康管家进家门”启动", Rhythm.Once(2026, 4, 1), ["001-06"]),
        Of("milestone.time-bank", "“时间银行”平台完成", Rhythm.Once(2026, 5, 31), ["001-07"], "原文“6月前”，按较早的5月31日算，请核对。"),
        Of("milestone.premises", "阵地提升任务完成", Rhythm.Once(2026, 7, 1), ["003-45"], "原文“七一”前后。"),
        Of("milestone.town-centres", "镇级中心建设完成", Rhythm.Once(2026, 9, 30), ["002-84"], "原文9月底。"),
        Of("milestone.notice-boards", "12个“便民信息栏”升级完成", Rhythm.Once(2026, 9, 30), ["001-16"], "原文“10月前”，按9月30日算，请核对。"),
        Of("milestone.buildings", "新建、改扩建任务到位", Rhythm.Once(2026, 12, 31), ["003-45", "002-84"], "原文年底前。"),
    ];

    private static ReminderPreset Of(string key, string title, ReminderTiming timing, string[] sources, string? note = null) =>
        new(key, "年内节点", title, ReminderSubjectKind.Plan, timing, ProofKind.Note, Rhythm.Day, [30, 14, 7, 3, 1], Severity.Serious, sources, note);
}
