using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>公开与版面: disclosure day, boards, plates, lamps and slogans.</summary>
internal static class DisclosurePresets
{
    private const string Unsaid = "原文没有写周期，请按本地规定修改。";

    public static IReadOnlyList<ReminderPreset> All { get; } =
    [
        Board("disclosure.day", "党务政务公开日：更新公示栏", Rhythm.Monthly(25), ProofKind.Photo, Rhythm.Day, [3], Severity.Serious,
            ["003-34", "003-87", "U4-FW1-09"], "原文是“每月X日”，请改成本村公示栏上标注的那一天。"),
        Board("board.expiring", "版面快到期：准备更换或下墙", Rhythm.Before("版面到期日", 7), ProofKind.Tick, 7 * Rhythm.Day, [], Severity.Ordinary, ["003-58", "002-90", "003-90", "001-16"]),
        Board("board.expired", "过期版面下墙", Rhythm.Before("版面到期日", 0), ProofKind.Photo, Rhythm.Day, [1], Severity.Serious, ["003-58", "002-90"]),
        Board("board.clearing", "清理过期的宣传牌、标语和公益语", Rhythm.Monthly(1, HolidayPolicy.Later), ProofKind.Photo, 3 * Rhythm.Day, [], Severity.Ordinary, ["003-37", "003-56", "003-58", "OP-BP-08"]),
        Board("board.publicity", "更换宣传栏内容", Rhythm.Quarterly(1, 15), ProofKind.Photo, 7 * Rhythm.Day, [7], Severity.Ordinary, ["003-35"], Unsaid),
        Board("board.rooms", "检查会议室、培训室的必备版面，内容更新", Rhythm.Quarterly(2, 10), ProofKind.Photo, 7 * Rhythm.Day, [3], Severity.Ordinary, ["003-16", "003-24"], Unsaid),
        Board("board.display", "更换廉政、政策和主题教育展板", Rhythm.Quarterly(3, 15), ProofKind.Photo, 7 * Rhythm.Day, [7], Severity.Ordinary, ["003-85", "003-88", "003-91", "003-02"], Unsaid),
        Board("board.guide-channels", "核对办事指南在公示栏、微信群、“村情通”是否同一版本", Rhythm.Monthly(5, HolidayPolicy.Later), ProofKind.Tick, 3 * Rhythm.Day, [], Severity.Ordinary, ["000-06", "002-16"], Unsaid),
        Board("board.screen", "更换触摸屏、显示屏上过期的内容", Rhythm.Weekly(Weekdays.Monday, 9, 0, HolidayPolicy.Later), ProofKind.Tick, 2 * Rhythm.Day, [], Severity.Ordinary, ["003-90"], Unsaid),
        Board("board.booklet", "制度“一本通”改版复审", Rhythm.Yearly(1, 20), ProofKind.Note, 15 * Rhythm.Day, [14], Severity.Ordinary, ["003-57", "003-92"], Unsaid),
        Plate("plate.lamp", "夜间检查：LED灯带夜晚常亮", Rhythm.Daily(20), ProofKind.Photo, 120, [], Severity.Ordinary, ["003-13", "U4-BS-04"]),
        Plate("plate.gate", "检查门口挂牌数量和位置、没有一门多牌", Rhythm.Quarterly(1, 20), ProofKind.Photo, 7 * Rhythm.Day, [], Severity.Serious, ["003-14", "003-50", "003-55", "003-64"], "三块、四块还是六块，按本地选定的标准版本。"),
        Plate("plate.signs", "检查标识系统和路口指向牌", Rhythm.Quarterly(2, 20), ProofKind.Photo, 7 * Rhythm.Day, [], Severity.Ordinary, ["002-89", "003-32", "003-11", "U4-FW1-01", "U4-FW1-02"], Unsaid),
    ];

    private static ReminderPreset Board(string key, string title, ReminderTiming timing, ProofKind proof, int grace, int[] leads, Severity severity, string[] sources, string? note = null) =>
        new(key, "公开与版面", title, ReminderSubjectKind.Board, timing, proof, grace, leads, severity, sources, note);

    private static ReminderPreset Plate(string key, string title, ReminderTiming timing, ProofKind proof, int grace, int[] leads, Severity severity, string[] sources, string? note = null) =>
        new(key, "公开与版面", title, ReminderSubjectKind.Plate, timing, proof, grace, leads, severity, sources, note);
}
