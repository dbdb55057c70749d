using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>文化与活动: the themes of the months, the quarters' highlights, clubs and festivals.</summary>
internal static class CulturePresets
{
    private const string Unsaid = "原文没有写日子，请按活动安排修改。";

    public static IReadOnlyList<ReminderPreset> All { get; } =
    [
        Of("culture.month", "策划本月主题活动", Rhythm.Monthly(1, HolidayPolicy.Later), 3, [3], ["000-19", "JX-YX-03"]),
        Of("culture.quarter", "本季亮点活动办好并留下资料", Rhythm.QuarterEnd(), 7, [30, 7], ["000-19"]),
        Of("culture.calendar", "编制下一年文化活动日历", Rhythm.Yearly(12, 15), 15, [14], ["000-20"], Unsaid),
        Of("culture.new-year", "筹备“迎新春·百家宴”", Rhythm.Yearly(1, 4), 7, [7, 3, 1], ["000-21", "000-20"], Unsaid),
        Of("culture.awakening", "惊蛰：“春耕里的节气课”", Rhythm.Term(SolarTerm.AwakeningOfInsects), 3, [7, 3, 1], ["000-22"]),
        Of("culture.equinox", "春分：“春耕里的节气课”", Rhythm.Term(SolarTerm.SpringEquinox), 3, [7, 3, 1], ["000-22"]),
        Of("culture.fair", "筹备“乡村文化大集”，摊位报名截止", Rhythm.Yearly(5, 6), 7, [7, 3, 1], ["000-23"], Unsaid),
        Of("culture.red-stories", "筹备“红色故事会”", Rhythm.Yearly(7, 1), 7, [7, 3, 1], ["000-24"], Unsaid),
        Of("culture.harvest", "筹备“丰收节·晒秋赛”，公布评选规则", Rhythm.Yearly(9, 1), 7, [7, 3, 1], ["000-25"], Unsaid),
        Of("culture.gala", "“年度村晚”彩排", Rhythm.Yearly(12, 10), 7, [7, 3, 1], ["000-26"], Unsaid),
        Of("culture.honours", "评选“最美家庭”“文明户”并公示", Rhythm.Yearly(11, 15), 15, [14, 3], ["000-27"], Unsaid),
        Of("culture.blossom", "筹备“邻里花朝节”", Rhythm.Yearly(4, 1), 7, [7, 3, 1], ["001-34", "001-33"], Unsaid),
        Of("culture.cool-evening", "筹备“社区纳凉晚会”", Rhythm.Yearly(7, 1), 7, [7, 3, 1], ["001-35", "001-33"], Unsaid),
        Of("culture.sharing", "筹备“丰收共享节”", Rhythm.Yearly(10, 1), 7, [7, 3, 1], ["001-36", "001-33"], Unsaid),
        Of("culture.craft", "“乡创手作社”非遗教学（每月1次）", new(new NthWeekdaySchedule(2, DayOfWeek.Sunday), new(9, 0), HolidayPolicy.Later), 1, [3, 1], ["000-30"], "原文只说每月1次，日子请与传承人商定。"),
        Of("culture.youth-club", "“少年书社”开放：志愿教师到位", Rhythm.Weekly(Weekdays.Saturday, 13, 30), 1, [1], ["000-31"], "原文没有写遇节假日是否开放，请选定。"),
        Of("culture.cloud", "“云端文化”推送", Rhythm.Monthly(10), 3, [2], ["000-36"], "原文只说定期推送，频率请自行确定。"),
        Of("culture.library", "数字文化资源入库进度核对", Rhythm.QuarterEnd(), 7, [], ["000-35"], "原文没有写周期，请按本地规定修改。"),
        Of("culture.cinema", "红色影院放映", new(new NthWeekdaySchedule(-1, DayOfWeek.Friday), new(19, 0), HolidayPolicy.Later), 1, [3], ["004-12", "003-28"], "原文没有写周期，请按本地规定修改。"),
    ];

    private static ReminderPreset Of(string key, string title, ReminderTiming timing, int graceDays, int[] leads, string[] sources, string? note = null) =>
        new(key, "文化与活动", title, ReminderSubjectKind.Plan, timing, ProofKind.Note, graceDays * Rhythm.Day, leads, Severity.Ordinary, sources, note);
}
