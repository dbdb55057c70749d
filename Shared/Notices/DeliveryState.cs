namespace PartyMassCenter.Shared.Notices;

/// <summary>How far a notice has come on one channel.</summary>
public enum DeliveryState
{
    /// <summary>待发送.</summary>
    Pending = 0,

    /// <summary>发送中: a process has it.</summary>
    Sending = 1,

    /// <summary>待重试: failed, and will be tried again.</summary>
    Failed = 2,

    /// <summary>已发送.</summary>
    Sent = 3,

    /// <summary>发送失败: nobody will try again unless an operator says so.</summary>
    Dead = 4,

    /// <summary>待汇总, or already part of a digest.</summary>
    Gathered = 5,

    /// <summary>未发送, for a reason that is written down.</summary>
    Withheld = 6,
}
