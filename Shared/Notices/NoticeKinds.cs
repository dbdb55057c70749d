namespace PartyMassCenter.Shared.Notices;

/// <summary>Kinds of notices in words, and sets of them as bits.</summary>
public static class NoticeKinds
{
    public static IReadOnlyList<NoticeKind> All { get; } = Enum.GetValues<NoticeKind>();

    /// <summary>The Chinese name of a kind.</summary>
    public static string Name(NoticeKind kind) => kind switch
    {
        NoticeKind.Booking => "预约",
        NoticeKind.Reminder => "提醒",
        NoticeKind.Escalation => "逾期上报",
        NoticeKind.Digest => "汇总",
        NoticeKind.System => "账号与系统",
        NoticeKind.Announcement => "通知公告",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>One bit a kind.</summary>
    public static int Bits(IEnumerable<NoticeKind> kinds) => kinds.Aggregate(0, (bits, kind) => bits | Bit(kind));

    public static int Bit(NoticeKind kind) => 1 << (int)kind;

    public static IReadOnlyList<NoticeKind> Of(int bits) => [.. All.Where(k => (bits & Bit(k)) != 0)];
}
