using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>The sentences in which people hear of occurrences.</summary>
internal static class ReminderWords
{
    private const int LongestText = 480;

    /// <summary>“「检查灯带夜间常亮」（村口标识）”.</summary>
    public static string Label(ReminderOccurrence occurrence) => $"「{occurrence.Title}」{(occurrence.Subject is { } subject ? $"（{subject}）" : null)}";

    public static string Title(ReminderStepKind kind) => kind switch
    {
        ReminderStepKind.Lead => "快到期了",
        ReminderStepKind.Due => "到时间了",
        ReminderStepKind.Late => "已经逾期",
        _ => "逾期上报",
    };

    public static string Text(ReminderMessage message)
    {
        var (o, due) = (message.Occurrence, ChineseDates.Moment(message.Occurrence.DueAt));
        return message.Step.Kind switch
        {
            ReminderStepKind.Lead => $"{Label(o)}{due}前要办好，{Proof(o.Proof)}。",
            ReminderStepKind.Due => $"{Label(o)}现在该办了，最晚{ChineseDates.Moment(o.LateAt)}，{Proof(o.Proof)}。",
            ReminderStepKind.Late => $"{Label(o)}应在{due}办好，还没有办，请尽快补办；不需要办的请管理员免办。",
            _ => $"{message.Center}的{Label(o)}应在{due}办好，一直没有办，请过问。",
        };
    }

    /// <summary>Many things in one message, the gravest first.</summary>
    public static string Digest(IReadOnlyCollection<ReminderMessage> messages)
    {
        var parts = messages.GroupBy(m => m.Step.Kind).OrderByDescending(g => g.Key).Select(g => $"{Title(g.Key)}{g.Count()}件：{Names(g)}");
        var text = string.Join("；", parts) + "。请打开待办逐件处理。";
        return text.Length <= LongestText ? text : string.Join("；", messages.GroupBy(m => m.Step.Kind).OrderByDescending(g => g.Key).Select(g => $"{Title(g.Key)}{g.Count()}件")) + "。请打开待办逐件处理。";
    }

    /// <summary>“陈建国”, “村干部”, “陈建国、李秀梅（当天值班）” or “当天值班人（未排班时由村干部负责）”.</summary>
    /// <param name="person">Who it is by name; of the day's duty all who serve.</param>
    public static string Responsible(ResponsibleKind kind, string? person, Role role) => kind switch
    {
        ResponsibleKind.Person => person ?? "已离开的人员",
        ResponsibleKind.Duty when person is not null => $"{person}（当天值班）",
        ResponsibleKind.Duty => $"当天值班人（未排班时由{RolePermissions.Name(role)}负责）",
        _ => RolePermissions.Name(role),
    };

    private static string Names(IEnumerable<ReminderMessage> messages) =>
        string.Join("、", messages.GroupBy(m => m.Occurrence.Title).Select(t => t.Count() == 1 ? t.Key : $"{t.Key}×{t.Count()}"));

    private static string Proof(ProofKind proof) => proof switch
    {
        ProofKind.Note => "办完写一句说明",
        ProofKind.Photo => "办完拍张照片",
        _ => "办完打个勾",
    };
}
