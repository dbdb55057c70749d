namespace PartyMassCenter.Shared.Activities;

/// <summary>八项服务: which of the eight fields of service an activity serves, if any; independent of its kind.</summary>
public enum ServiceField
{
    /// <summary>党建.</summary>
    Party = 1,

    /// <summary>组织.</summary>
    Organisation = 2,

    /// <summary>宣传.</summary>
    Publicity = 3,

    /// <summary>文化.</summary>
    Culture = 4,

    /// <summary>家庭.</summary>
    Family = 5,

    /// <summary>法制.</summary>
    Law = 6,

    /// <summary>教育.</summary>
    Education = 7,

    /// <summary>卫生.</summary>
    Health = 8,
}
