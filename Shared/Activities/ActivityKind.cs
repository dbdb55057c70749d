namespace PartyMassCenter.Shared.Activities;

/// <summary>活动类别: what an activity is, the one classification that every activity has.</summary>
public enum ActivityKind
{
    /// <summary>文化.</summary>
    Culture = 1,

    /// <summary>体育健身.</summary>
    Sport = 2,

    /// <summary>培训讲座.</summary>
    Training = 3,

    /// <summary>志愿服务.</summary>
    Volunteering = 4,

    /// <summary>议事协商.</summary>
    Council = 5,

    /// <summary>便民服务.</summary>
    Convenience = 6,

    /// <summary>节庆.</summary>
    Festival = 7,

    /// <summary>少年儿童.</summary>
    Children = 8,

    /// <summary>其他.</summary>
    Other = 99,
}
