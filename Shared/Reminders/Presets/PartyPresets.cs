using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>党建: meetings, lessons, dues and pledges.</summary>
internal static class PartyPresets
{
    private const string Elsewhere = "原文没有写频次，周期由党内规定另定，请核对。";

    private const string Unsaid = "原文没有写周期，请按本地规定修改。";

    public static IReadOnlyList<ReminderPreset> All { get; } =
    [
        Of("party.members-meeting", "召开支部党员大会", Rhythm.Quarterly(3, 5), 10, [7, 1], ["003-25"], Elsewhere),
        Of("party.committee", "召开支部委员会会议", Rhythm.Monthly(10, HolidayPolicy.Later), 5, [3], ["003-25"], Elsewhere),
        Of("party.group", "召开党小组会", Rhythm.Monthly(18, HolidayPolicy.Later), 5, [3], ["003-25"], Elsewhere),
        Of("party.lesson", "上党课", Rhythm.Quarterly(2, 20), 10, [7], ["003-25", "003-70"], Elsewhere),
        Of("party.day", "开展主题党日", Rhythm.Monthly(5), 5, [3, 1], ["003-25", "004-12"], Elsewhere),
        Of("party.life-meeting", "召开组织生活会", Rhythm.Yearly(1, 20), 15, [14, 3], ["003-25"], Elsewhere),
        Of("party.dues", "收缴并登记本月党费", Rhythm.Monthly(10, HolidayPolicy.Later), 5, [5], ["003-40"], Unsaid),
        Of("party.points", "录入党员“双十积分”", Rhythm.MonthEnd(), 5, [], ["003-26"], Unsaid),
        Of("party.records", "核对党员信息", Rhythm.Yearly(11, 20), 15, [7], ["003-69"], Unsaid),
        Of("party.learning", "检查党员学习任务完成情况", Rhythm.MonthEnd(), 5, [], ["003-68"], Unsaid),
        Of("party.posts", "无职党员履岗记录", Rhythm.MonthEnd(), 5, [], ["003-43"], Unsaid),
        Of("party.pledges", "核对党员承诺、第一书记驻村承诺的兑现", Rhythm.QuarterEnd(), 7, [7], ["003-22", "003-89"], Unsaid),
        Of("party.delegates", "党代表接待党员群众日", Rhythm.Monthly(15), 3, [3], ["003-23", "U4-PZ5-06", "U4-PZ5-11"], Unsaid),
        Of("party.village-log", "驻村工作日志", Rhythm.Weekly(Weekdays.Friday, 16, 0, HolidayPolicy.Earlier), 2, [], ["002-81"], Unsaid),
        Of("party.integrity", "廉政教育和座谈交流", Rhythm.Quarterly(1, 20), 10, [7], ["003-70"], Unsaid),
    ];

    private static ReminderPreset Of(string key, string title, ReminderTiming timing, int graceDays, int[] leads, string[] sources, string? note = null) =>
        new(key, "党建", title, ReminderSubjectKind.None, timing, ProofKind.Note, graceDays * Rhythm.Day, leads, Severity.Ordinary, sources, note);
}
