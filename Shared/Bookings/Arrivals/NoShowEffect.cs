namespace PartyMassCenter.Shared.Bookings.Arrivals;

/// <summary>What too many no-shows lead to.</summary>
public enum NoShowEffect
{
    /// <summary>每次预约都要审批.</summary>
    NeedsApproval = 1,

    /// <summary>暂停预约.</summary>
    MayNotBook = 2,
}
