using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>网格与走访.</summary>
internal static class GridPresets
{
    private const string Unsaid = "原文没有写周期，请按本地规定修改。";

    public static IReadOnlyList<ReminderPreset> All { get; } =
    [
        Of("grid.patrol", "网格员每日巡查并写日志", Rhythm.Daily(17), ProofKind.Note, 240, [], Severity.Ordinary, ["000-39"]),
        Of("grid.visits", "网格员本周走访", Rhythm.Weekly(Weekdays.Friday, 17, 0, HolidayPolicy.Earlier), ProofKind.Note, Rhythm.Day, [2], Severity.Ordinary, ["000-39"]),
        Of("grid.summary", "网格月汇总表", Rhythm.MonthEnd(), ProofKind.Note, 2 * Rhythm.Day, [3], Severity.Ordinary, ["000-39"]),
        Of("grid.training", "网格员培训（全年4次）", Rhythm.Quarterly(2, 15), ProofKind.Note, 7 * Rhythm.Day, [7, 1], Severity.Ordinary, ["000-45"]),
        Of("grid.survey", "年初村民需求调研", Rhythm.Yearly(1, 10), ProofKind.Note, 10 * Rhythm.Day, [7], Severity.Ordinary, ["000-02", "003-49"], "原文只说年初，日子请按本地安排修改。"),
        Of("grid.data", "核对村级服务数据仓的基础信息", Rhythm.Quarterly(1, 10), ProofKind.Note, 7 * Rhythm.Day, [3], Severity.Ordinary, ["000-17"], Unsaid),
        Of("grid.households", "走访所有户家，搜集待办事项", Rhythm.Quarterly(3, 10), ProofKind.Note, 10 * Rhythm.Day, [7], Severity.Ordinary, ["003-38", "U4-FU-02"], Unsaid),
        Of("grid.collect", "集中代办一次搜集来的事项", Rhythm.Monthly(25, HolidayPolicy.Earlier), ProofKind.Note, 2 * Rhythm.Day, [3], Severity.Ordinary, ["003-38"], Unsaid),
        Of("grid.open-items", "为民服务台账：核对还没办结的事项", Rhythm.MonthEnd(), ProofKind.Note, 2 * Rhythm.Day, [], Severity.Ordinary, ["002-80"]),
        Of("grid.zero", "年末归零：全部为民服务事项办结，未结的写明结转", Rhythm.Yearly(12, 31, HolidayPolicy.Earlier), ProofKind.Note, 3 * Rhythm.Day, [30, 10, 3], Severity.Serious, ["002-80"]),
    ];

    private static ReminderPreset Of(string key, string title, ReminderTiming timing, ProofKind proof, int grace, int[] leads, Severity severity, string[] sources, string? note = null) =>
        new(key, "网格与走访", title, ReminderSubjectKind.None, timing, proof, grace, leads, severity, sources, note);
}
