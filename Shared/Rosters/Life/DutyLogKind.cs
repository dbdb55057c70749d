namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>What an entry of the duty log (值班记录本) is about.</summary>
public enum DutyLogKind
{
    /// <summary>来访.</summary>
    Visit = 1,

    /// <summary>来电.</summary>
    Call = 2,

    /// <summary>事项.</summary>
    Matter = 3,

    /// <summary>交接.</summary>
    Handover = 4,

    /// <summary>巡查.</summary>
    Patrol = 5,
}
