namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>States of a request for a swap in words.</summary>
public static class ShiftSwapStatuses
{
    /// <summary>The Chinese name of a state.</summary>
    public static string Name(ShiftSwapStatus status) => status switch
    {
        ShiftSwapStatus.Asked => "待接受",
        ShiftSwapStatus.Accepted => "待批准",
        ShiftSwapStatus.Done => "已换班",
        ShiftSwapStatus.Declined => "对方谢绝",
        ShiftSwapStatus.Refused => "未批准",
        ShiftSwapStatus.Withdrawn => "已撤回",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static bool IsOpen(ShiftSwapStatus status) => status is ShiftSwapStatus.Asked or ShiftSwapStatus.Accepted;
}
