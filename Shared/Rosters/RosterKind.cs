namespace PartyMassCenter.Shared.Rosters;

/// <summary>What a roster is for.</summary>
public enum RosterKind
{
    /// <summary>村干部值班.</summary>
    Duty = 1,

    /// <summary>综合窗口AB岗.</summary>
    Window = 2,

    /// <summary>便民服务角.</summary>
    Corner = 3,

    /// <summary>代跑服务.</summary>
    Errand = 4,

    /// <summary>童享成长空间.</summary>
    Children = 5,

    /// <summary>党员志愿岗.</summary>
    Volunteer = 6,
}
