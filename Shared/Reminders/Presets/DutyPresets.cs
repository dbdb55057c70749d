using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>值守与窗口: who is there, and what the windows do at fixed times.</summary>
internal static class DutyPresets
{
    private const string Unsaid = "原文没有写周期，请按本地规定修改。";

    public static IReadOnlyList<ReminderPreset> All { get; } =
    [
        Of("duty.sign-in", "值班村干部到岗签到，大门敞开", Rhythm.Daily(8, 30), ProofKind.Tick, 60, [], Severity.Veto,
            ["003-42", "004-20", "U4-FU-08", "U4-FU-09", "JX-YX-01", "JX-YX-02"], "每天至少1名，节假日也要有人；原文“全天候”的时段请按本地规定修改。"),
        Of("duty.tomorrow", "通知明天的值班人员，确认没有空班", Rhythm.Daily(17), ProofKind.Tick, 180, [], Severity.Ordinary, ["003-42"]),
        Of("duty.logbook", "填写当天的值班记录本", Rhythm.Daily(17, 30), ProofKind.Tick, 240, [], Severity.Serious, ["003-19", "U4-PZ2-06"]),
        Of("duty.whereabouts", "更新“工作人员外出告知图”", Rhythm.Daily(8, 30, HolidayPolicy.Skipped), ProofKind.Tick, 120, [], Severity.Serious, ["002-51", "YZ-ET-03"]),
        Of("duty.windows", "检查窗口佩证上岗、A、B岗有人", Rhythm.Daily(9, 0, HolidayPolicy.Skipped), ProofKind.Tick, 120, [], Severity.Serious, ["002-27", "002-50", "000-08", "YZ-YZ-01", "YZ-BZ2-05"]),
        Of("duty.roster", "发布下一周的值班表并张贴在站外和大门外", Rhythm.Weekly(Weekdays.Friday, 15, 0, HolidayPolicy.Earlier), ProofKind.Photo, Rhythm.Day, [], Severity.Serious,
            ["003-41", "U4-FU-04", "U4-FU-05", "U4-FU-06", "U4-FU-07"], "四要素：时间、姓名、职务、电话。"),
        Of("duty.registration", "核对当天受理的事项是否都已登记", Rhythm.Daily(17, 0, HolidayPolicy.Skipped), ProofKind.Tick, 240, [], Severity.Ordinary, ["002-72"]),
        Of("duty.errands", "代跑服务日：派单出发", Rhythm.Weekly(Weekdays.Wednesday | Weekdays.Friday, 8, 30), ProofKind.Note, 480, [1], Severity.Ordinary,
            ["000-12"], "原文没有写遇节假日怎么办，请在“不变、提前、顺延、停办”中选定。"),
        Of("duty.leaders", "书记、镇长本周到村办公（至少1次）", Rhythm.Weekly(Weekdays.Thursday, 16, 0, HolidayPolicy.Earlier), ProofKind.Note, Rhythm.Day, [], Severity.Ordinary, ["002-28", "YZ-BZ2-08"]),
        Of("duty.staff", "中层干部本周到村办公（至少3次）", Rhythm.Weekly(Weekdays.Thursday, 16, 0, HolidayPolicy.Earlier), ProofKind.Note, Rhythm.Day, [], Severity.Ordinary, ["002-28", "YZ-BZ2-09"]),
        Of("duty.stationed", "其他协管员定期驻点办公", Rhythm.Monthly(10, HolidayPolicy.Later), ProofKind.Tick, Rhythm.Day, [3], Severity.Ordinary, ["002-69", "002-71"], Unsaid),
        Of("duty.rotation", "窗口轮岗", Rhythm.Quarterly(1, 5), ProofKind.Note, 3 * Rhythm.Day, [3], Severity.Ordinary, ["002-27"], Unsaid),
        Of("duty.phones", "核对公开的代办电话和监督投诉电话，拨打确认接通", Rhythm.Monthly(1, HolidayPolicy.Later), ProofKind.Tick, 3 * Rhythm.Day, [], Severity.Ordinary, ["002-49", "YZ-BZ2-06"]),
        Of("duty.broadcast", "大喇叭播出本周的公开事项和通知", Rhythm.Weekly(Weekdays.Monday, 17, 30), ProofKind.Tick, Rhythm.Day, [], Severity.Ordinary, ["002-74", "003-20"], Unsaid),
        Of("duty.boxes", "打开意见箱、举报箱，整理转办", Rhythm.Weekly(Weekdays.Monday, 9, 0, HolidayPolicy.Later), ProofKind.Note, Rhythm.Day, [], Severity.Serious,
            ["002-42", "004-24", "U4-PZ5-10", "JX-YX-11"], "原文没有写开箱周期；建议两人一起开箱。"),
    ];

    private static ReminderPreset Of(string key, string title, ReminderTiming timing, ProofKind proof, int grace, int[] leads, Severity severity, string[] sources, string? note = null) =>
        new(key, "值守与窗口", title, ReminderSubjectKind.Roster, timing, proof, grace, leads, severity, sources, note);
}
