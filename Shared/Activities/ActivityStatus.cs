namespace PartyMassCenter.Shared.Activities;

/// <summary>Where an activity stands.</summary>
public enum ActivityStatus
{
    /// <summary>筹备中: not public yet.</summary>
    Planned = 1,

    /// <summary>已发布.</summary>
    Published = 2,

    /// <summary>已取消.</summary>
    Cancelled = 3,
}
