namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>How it stands with a published duty.</summary>
public enum DutyState
{
    /// <summary>待到岗.</summary>
    Expected = 0,

    /// <summary>在岗.</summary>
    Present = 1,

    /// <summary>外出: on an errand, with the place told.</summary>
    Out = 2,

    /// <summary>已替班: somebody else has taken it over, and hasn't come yet.</summary>
    Replaced = 3,

    /// <summary>缺岗: nobody came in time.</summary>
    Missing = 4,
}
