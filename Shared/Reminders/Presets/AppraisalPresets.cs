using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>计划、培训、考核: what comes by day, month, quarter, half year and year.</summary>
internal static class AppraisalPresets
{
    private const string Unsaid = "原文没有写日子，请按本地规定修改。";

    public static IReadOnlyList<ReminderPreset> All { get; } =
    [
        Of("appraisal.daily", "日查：当天工作检查", Rhythm.Daily(17, 0, HolidayPolicy.Skipped), 0, [], ["002-44", "YZ-BZ2-10"]),
        Of("appraisal.monthly", "月评：本月工作考核", Rhythm.MonthEnd(), 3, [3], ["002-44", "002-47", "YZ-BZ2-11"]),
        Of("appraisal.yearly", "年度考核", Rhythm.Yearly(12, 25, HolidayPolicy.Earlier), 6, [30, 7], ["002-44", "002-47", "004-25"], Unsaid),
        Of("appraisal.town-report", "镇通报本月受理事项", Rhythm.MonthEnd(), 3, [], ["002-76", "SY-ZD-05"]),
        Of("appraisal.town-ranking", "镇季度考核排队", Rhythm.QuarterEnd(), 7, [7], ["002-76", "SY-ZD-06"]),
        Of("appraisal.account", "驻村工作站向村民代表会议述职、民主评议", Rhythm.HalfYearEnd(), 10, [14, 3], ["002-76", "SY-ZD-07"]),
        Of("appraisal.statistics", "上报统计资料", Rhythm.Monthly(3, HolidayPolicy.Later), 2, [2], ["002-24"], "原文只说按时，周期请按上级要求修改。"),
        Of("appraisal.allowance", "代办员补贴月结", Rhythm.Monthly(5, HolidayPolicy.Later), 5, [], ["002-30"], Unsaid),
        Of("appraisal.windows-training", "窗口人员轮训、模拟演练", Rhythm.Quarterly(1, 10), 20, [7], ["000-09"], "每季度至少1次，安排在首月。"),
        Of("appraisal.staff-training", "中心工作人员培训", Rhythm.Quarterly(2, 5), 20, [7], ["003-93"], "原文没有写频次，请按本地规定修改。"),
        Of("appraisal.quarter-review", "年度工作计划季末盘点", Rhythm.QuarterEnd(), 7, [7], ["000-01", "001-01"]),
        Of("appraisal.effect", "评估服务质量和工作效果", Rhythm.HalfYearEnd(), 15, [14], ["003-72"], "原文只说定期，周期请自行确定。"),
        Of("appraisal.organisation", "村级班子组织力评价", Rhythm.Yearly(11, 30, HolidayPolicy.Earlier), 15, [14], ["004-05"], Unsaid),
        Of("appraisal.supervision", "督导组督导并通报", Rhythm.Quarterly(2, 25), 10, [7], ["003-47", "002-52", "U4-DD-03"], "原文没有写周期，请按本地规定修改。"),
        Of("appraisal.cross-check", "县镇明察暗访、交叉检查、观摩互学", Rhythm.Quarterly(3, 20), 10, [7], ["004-26", "JX-YX-17", "JX-YX-18", "JX-YX-19"], "暗访的安排请勿公开。"),
        Of("appraisal.cost", "便民服务投入与产出年度核算", Rhythm.Yearly(12, 20), 15, [14], ["002-61"], Unsaid),
        Of("catalogue.guide", "办事指南改版", Rhythm.Yearly(12, 1), 30, [30, 7], ["000-05"], Unsaid),
        Of("catalogue.items", "服务事项清单年检", Rhythm.Yearly(1, 15), 15, [14], ["000-04", "002-40", "002-93"], Unsaid),
        Of("catalogue.handbook", "更新各站、室、点工作手册", Rhythm.Yearly(1, 25), 15, [14], ["002-68"], Unsaid),
        Of("catalogue.levels", "“六有”“十有”达标复查", Rhythm.HalfYearEnd(), 15, [14], ["002-54", "002-70"], "原文没有写周期，请按本地规定修改。"),
    ];

    private static ReminderPreset Of(string key, string title, ReminderTiming timing, int graceDays, int[] leads, string[] sources, string? note = null) =>
        new(key, "计划培训考核", title, ReminderSubjectKind.Plan, timing, ProofKind.Note, graceDays == 0 ? 240 : graceDays * Rhythm.Day, leads, Severity.Ordinary, sources, note);
}
