namespace PartyMassCenter.Shared.Reminders;

/// <summary>Chinese names of <see cref="ReminderStatus"/> and <see cref="ProofKind"/>, and what they mean for work.</summary>
public static class ReminderStatuses
{
    /// <summary>Whether something is still to be done.</summary>
    public static bool IsOpen(ReminderStatus status) => status is not (ReminderStatus.Done or ReminderStatus.Waived);

    public static bool IsLate(ReminderStatus status) => status is ReminderStatus.Late or ReminderStatus.Escalated;

    public static string Name(ReminderStatus status) => status switch
    {
        ReminderStatus.Due => "待办",
        ReminderStatus.Acknowledged => "已知晓",
        ReminderStatus.Done => "已办",
        ReminderStatus.Late => "逾期",
        ReminderStatus.Escalated => "已上报",
        ReminderStatus.Waived => "免办",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Name(ProofKind proof) => proof switch
    {
        ProofKind.Tick => "打勾",
        ProofKind.Note => "文字说明",
        ProofKind.Photo => "现场照片",
        _ => throw new ArgumentOutOfRangeException(nameof(proof), proof, null),
    };
}
