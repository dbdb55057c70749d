namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>What a warning while planning is about.</summary>
public enum WarningKind
{
    /// <summary>场地.</summary>
    Room = 1,

    /// <summary>负责人.</summary>
    Organiser = 2,

    /// <summary>团队.</summary>
    Team = 3,

    /// <summary>人群.</summary>
    Audience = 4,

    /// <summary>节假日.</summary>
    Holiday = 5,
}
