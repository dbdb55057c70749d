using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>便民金融服务点.</summary>
internal static class FinancePresets
{
    private const string Unsaid = "原文没有写周期，请与银行商定。";

    public static IReadOnlyList<ReminderPreset> All { get; } =
    [
        Of("finance.daily", "助农取款、代缴费日结", Rhythm.Daily(17, 30), ProofKind.Tick, 240, [], ["002-08"]),
        Of("finance.machines", "助农终端、POS、ATM维护", Rhythm.Monthly(12, HolidayPolicy.Later), ProofKind.Photo, 3 * Rhythm.Day, [], ["002-09", "JR-JR-10"], Unsaid),
        Of("finance.manager-visit", "客户经理驻点：更新资料、检查机具、收集意见", Rhythm.Monthly(12, HolidayPolicy.Later), ProofKind.Note, 3 * Rhythm.Day, [3], ["002-12", "JR-JR-08", "JR-JR-09"], Unsaid),
        Of("finance.inspection", "四有和《客户须知》巡检", Rhythm.Quarterly(2, 12), ProofKind.Photo, 7 * Rhythm.Day, [], ["002-04", "JR-JR-01", "JR-JR-02", "JR-JR-03", "JR-JR-04"], Unsaid),
        Of("finance.operators", "操作员培训与年度考核，结果村内公示", Rhythm.Yearly(12, 10), ProofKind.Note, 15 * Rhythm.Day, [14], ["002-11", "JR-JR-07"], "每年1次，日子请选定。"),
        Of("finance.joint-funds", "共建资金年度拨付", Rhythm.Yearly(12, 20, HolidayPolicy.Earlier), ProofKind.Note, 10 * Rhythm.Day, [30, 7], ["002-13"], "每年按日均存款比例，日子按协议修改。"),
        Of("finance.coverage", "金融服务点覆盖进度年度核对", Rhythm.Yearly(12, 15), ProofKind.Note, 15 * Rhythm.Day, [14], ["002-01"], "三年50%、40%、10%。"),
    ];

    private static ReminderPreset Of(string key, string title, ReminderTiming timing, ProofKind proof, int grace, int[] leads, string[] sources, string? note = null) =>
        new(key, "金融服务点", title, ReminderSubjectKind.None, timing, proof, grace, leads, Severity.Ordinary, sources, note);
}
