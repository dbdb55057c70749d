namespace PartyMassCenter.Shared.Notices;

/// <summary>What a notice is about: templates and people's preferences go by it.</summary>
public enum NoticeKind
{
    /// <summary>预约: a booking, a request, a room.</summary>
    Booking = 0,

    /// <summary>提醒: something that is due.</summary>
    Reminder = 1,

    /// <summary>逾期上报: something that is late and climbs.</summary>
    Escalation = 2,

    /// <summary>汇总: many things at once.</summary>
    Digest = 3,

    /// <summary>系统: accounts, roles, the system itself.</summary>
    System = 4,

    /// <summary>通知公告: what is told to a group or the whole village.</summary>
    Announcement = 5,
}
