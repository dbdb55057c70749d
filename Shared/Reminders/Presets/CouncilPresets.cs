using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>议事与调解: the council's fixed days.</summary>
internal static class CouncilPresets
{
    private const string Weekend = "遇节假日或周末怎么办原文没有写，默认不变并提示。";

    public static IReadOnlyList<ReminderPreset> All { get; } =
    [
        Of("council.opinions", "收集居民意见截止", Rhythm.Monthly(5), ProofKind.Note, Rhythm.Day, [4], ["001-18"], Weekend),
        Of("council.sorting", "意见分类整理完成", Rhythm.Monthly(14, HolidayPolicy.Earlier), ProofKind.Note, Rhythm.Day, [8, 3], ["001-19"]),
        Of("council.meeting", "召开固定议事会", Rhythm.Monthly(15), ProofKind.Note, Rhythm.Day, [3], ["001-21"], Weekend),
        Of("council.disputes", "矛盾排查日：议事会成员与网格员联合走访", Rhythm.Monthly(20), ProofKind.Note, Rhythm.Day, [2], ["001-30"], Weekend),
        Of("council.parents", "家长委员会需求座谈会", Rhythm.Quarterly(1, 10), ProofKind.Note, 7 * Rhythm.Day, [7, 1], ["001-13"]),
        Of("council.stars", "评选“社区治理之星”", Rhythm.QuarterEnd(), ProofKind.Note, 7 * Rhythm.Day, [14, 3], ["001-27"]),
        Of("council.carry-over", "上年意见结转核对", Rhythm.Yearly(1, 15), ProofKind.Note, 7 * Rhythm.Day, [7], ["001-02"], "原文没有写日子，请按本地安排修改。"),
        Of("council.feedback", "公示栏、微信群反馈上月议定事项的进展", Rhythm.Monthly(1, HolidayPolicy.Later), ProofKind.Note, 3 * Rhythm.Day, [], ["001-23"], "原文说“实时反馈”，这里每月核对一次。"),
    ];

    private static ReminderPreset Of(string key, string title, ReminderTiming timing, ProofKind proof, int grace, int[] leads, string[] sources, string? note = null) =>
        new(key, "议事与调解", title, ReminderSubjectKind.None, timing, proof, grace, leads, Severity.Ordinary, sources, note);
}
