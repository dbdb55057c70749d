namespace PartyMassCenter.Shared.Notices;

/// <summary>States of deliveries in words.</summary>
public static class DeliveryStates
{
    public static IReadOnlyList<DeliveryState> All { get; } = Enum.GetValues<DeliveryState>();

    public static string Name(DeliveryState state) => state switch
    {
        DeliveryState.Pending => "待发送",
        DeliveryState.Sending => "发送中",
        DeliveryState.Failed => "待重试",
        DeliveryState.Sent => "已发送",
        DeliveryState.Dead => "发送失败",
        DeliveryState.Gathered => "并入汇总",
        DeliveryState.Withheld => "未发送",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Whether an operator may send it (again) now.</summary>
    public static bool MayRetry(DeliveryState state) => state is DeliveryState.Dead or DeliveryState.Failed;
}
