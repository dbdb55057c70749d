namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>How far a request for a swap has come.</summary>
public enum ShiftSwapStatus
{
    /// <summary>待接受.</summary>
    Asked = 0,

    /// <summary>待批准: somebody accepts; the duty is still the first person's.</summary>
    Accepted = 1,

    /// <summary>已换班.</summary>
    Done = 2,

    /// <summary>对方谢绝.</summary>
    Declined = 3,

    /// <summary>未批准.</summary>
    Refused = 4,

    /// <summary>已撤回.</summary>
    Withdrawn = 5,
}
